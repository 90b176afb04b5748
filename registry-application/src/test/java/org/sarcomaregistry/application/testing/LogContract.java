package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;

/** The log only grows, and reads back what was appended. */
public abstract class LogContract extends StoresContract {

    @ParameterizedTest
    @EnumSource(names = "WITHDRAWAL", mode = EnumSource.Mode.EXCLUDE)
    void an_entry_of_any_kind_is_found_as_it_was_appended(FormKind kind) {
        var person = person(1);
        var appended = append(
                        kind.namesPatient()
                                ? Entries.about(person, kind, message("a"))
                                : Entries.statement(message("a")))
                .get(0);
        assertThat(find("a")).contains(appended);
    }

    @Test
    void a_withdrawal_tells_what_it_takes_back() {
        var person = person(1);
        append(Entries.about(person, FormKind.CAUSE_OF_DEATH, message("a")));
        var withdrawal = append(Entries.withdrawal(message("b"), message("a"), Optional.of(person)))
                .get(0);
        assertThat(find("b")).contains(withdrawal);
        assertThat(withdrawal.replaces()).contains(message("a"));
    }

    @Test
    void an_entry_keeps_another_identity_of_the_same_person_and_takes_free_text() {
        var temporary = person(1);
        var permanent = person(2);
        var plain = Entries.about(temporary, FormKind.POPULATION_REGISTER, message("a"));
        var joined = append(new NewEntry(
                        plain.learntOn(),
                        plain.person(),
                        plain.message(),
                        plain.replaces(),
                        Optional.of(permanent),
                        plain.kept(),
                        Optional.of("fri tekst: æøå \"\\ {} 'NULL'"),
                        plain.content()))
                .get(0);
        assertThat(find("a")).contains(joined);
        assertThat(joined.samePerson()).contains(permanent);
    }

    @Test
    void answers_come_back_as_they_were_written() {
        var odd = "{\"a\"}, 'NULL'; \\ \t \n æøå 𝔖 --";
        var plain = Entries.about(person(1), FormKind.SURGERY, message(odd.strip()));
        var appended = append(plain).get(0);
        assertThat(find(odd.strip())).contains(appended);
    }

    @Test
    void positions_grow_in_the_order_given() {
        var entries = IntStream.range(0, 200)
                .mapToObj(i -> Entries.statement(message("m" + (i * 7919 % 200))))
                .toArray(NewEntry[]::new);
        var appended = append(entries);
        assertThat(appended)
                .extracting(Entry::message)
                .containsExactlyElementsOf(
                        Arrays.stream(entries).map(NewEntry::message).toList());
        assertThat(appended).extracting(Entry::position).isSorted().doesNotHaveDuplicates();
        assertThat(readAll()).containsExactlyElementsOf(appended);
    }

    @Test
    void appending_nothing_is_nothing() {
        assertThat(append()).isEmpty();
        assertThat(watermark()).isZero();
        assertThat(readAll()).isEmpty();
    }

    @Test
    void a_message_is_in_the_log_once() {
        append(Entries.statement(message("a")));
        assertThatThrownBy(() -> append(Entries.statement(message("b")), Entries.statement(message("a"))))
                .isInstanceOf(Collision.class);
        assertThat(find("b")).isEmpty();
        assertThatThrownBy(() -> append(Entries.statement(message("c")), Entries.statement(message("c"))))
                .isInstanceOf(Collision.class);
        assertThat(find("c")).isEmpty();
    }

    @Test
    void a_persons_entries_are_those_under_the_identity_by_position() {
        var one = person(1);
        var other = person(2);
        var first = append(Entries.about(one, FormKind.PATHOLOGY, message("a"))).get(0);
        append(Entries.about(other, FormKind.PATHOLOGY, message("b")), Entries.statement(message("c")));
        var second =
                append(Entries.about(one, FormKind.PROCEDURE, message("d"))).get(0);
        transactions().read(stores -> {
            assertThat(stores.log().of(one)).containsExactly(first, second);
            assertThat(stores.log().of(new PersonKey(999_999))).isEmpty();
            return true;
        });
    }

    @Test
    void reading_starts_after_one_position_and_ends_with_another() {
        var all = append(
                Entries.statement(message("a")),
                Entries.statement(message("b")),
                Entries.statement(message("c")),
                Entries.statement(message("d")));
        assertThat(read(all.get(0).position(), all.get(2).position())).containsExactly(all.get(1), all.get(2));
        assertThat(read(all.get(3).position(), all.get(3).position())).isEmpty();
        assertThat(read(all.get(3).position() + 100, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void the_watermark_is_the_last_position_when_nobody_writes() {
        assertThat(watermark()).isZero();
        append(Entries.statement(message("a")));
        var last = append(Entries.statement(message("b")), Entries.statement(message("c")))
                .get(1);
        assertThat(watermark()).isEqualTo(last.position());
        assertThat(readAll()).hasSize(3);
    }

    private PersonKey person(int number) {
        return transactions().commit(stores -> Entries.person(stores, number));
    }

    private Optional<Entry> find(String id) {
        return transactions().read(stores -> stores.log().find(message(id)));
    }

    private long watermark() {
        return transactions().read(stores -> stores.log().watermark());
    }

    private ImmutableList<Entry> readAll() {
        return transactions().read(stores -> {
            List<Entry> entries = new ArrayList<>();
            stores.log().read(0, stores.log().watermark(), entries::add);
            return ImmutableList.copyOf(entries);
        });
    }

    private ImmutableList<Entry> read(long after, long watermark) {
        return transactions().read(stores -> {
            List<Entry> entries = new ArrayList<>();
            stores.log().read(after, watermark, entries::add);
            return ImmutableList.copyOf(entries);
        });
    }
}
