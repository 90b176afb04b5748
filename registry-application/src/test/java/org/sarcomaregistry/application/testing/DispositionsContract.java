package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reminding.Dispositions;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** What units said is kept as they said it, and taken back once. */
public abstract class DispositionsContract extends StoresContract {

    private static final Signature KARI =
            new Signature("kari", LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T10:00:00.123456Z"));
    private static final Signature OLA =
            new Signature("ola", LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T10:00:00Z"));
    private static final Optional<OrganisationNumber> HOSPITAL = OrganisationNumber.parse("974795787");
    private static final Optional<OrganisationNumber> ANOTHER = OrganisationNumber.parse("974557746");

    @Test
    void a_word_is_found_as_it_was_kept() {
        var no = word("a", DispositionReason.NOT_SARCOMA, Optional.empty());
        var transfer = word("a", DispositionReason.DONE_ELSEWHERE, ANOTHER);
        var other = word("b", DispositionReason.OTHER, Optional.empty());
        commit(words -> List.of(no, transfer, other).forEach(words::add));
        assertThat(find(transfer.id())).contains(transfer);
        assertThat(find(new UUID(0, 0))).isEmpty();
        assertThat(all()).containsExactly(no, transfer, other);
        assertThat(about("a", "c")).containsExactly(no, transfer);
        assertThat(about()).isEmpty();
    }

    @Test
    void a_unit_that_nobody_knows_is_none() {
        var known = word("a", DispositionReason.DONE_ELSEWHERE, ANOTHER);
        var unknown = new Disposition(
                known.id(),
                known.expected(),
                known.person(),
                UnitCode.UNKNOWN,
                known.reason(),
                known.to(),
                KARI,
                Optional.empty());
        commit(words -> words.add(unknown));
        assertThat(all()).containsExactly(unknown);
    }

    @Test
    void a_word_is_taken_back_once_and_stays_there() {
        var word = word("a", DispositionReason.NOT_SARCOMA, Optional.empty());
        commit(words -> words.add(word));
        commit(words -> words.withdraw(word.id(), OLA));
        assertThat(all()).containsExactly(word.withdrawnBy(OLA));
        assertThatThrownBy(() -> commit(words -> words.withdraw(word.id(), KARI)))
                .isInstanceOf(Collision.class);
        assertThat(about("a")).containsExactly(word.withdrawnBy(OLA));
    }

    @Test
    void whatever_is_said_or_taken_back_is_told_by_the_number_of_changes() {
        var word = word("a", DispositionReason.NOT_SARCOMA, Optional.empty());
        assertThat(changes()).isZero();
        commit(words -> words.add(word));
        assertThat(changes()).isEqualTo(1);
        commit(words -> words.withdraw(word.id(), OLA));
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void a_transaction_that_fails_has_said_nothing() {
        var word = word("a", DispositionReason.NOT_SARCOMA, Optional.empty());
        var other = word("b", DispositionReason.OTHER, Optional.empty());
        commit(words -> words.add(word));
        assertThatThrownBy(() -> commit(words -> {
                    words.withdraw(word.id(), OLA);
                    words.add(other);
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(all()).containsExactly(word);
    }

    private Disposition word(String message, DispositionReason reason, Optional<OrganisationNumber> to) {
        var person = transactions().commit(stores -> {
            var key = Entries.person(stores, 1);
            if (stores.log().find(message(message)).isEmpty()) {
                stores.log().append(ImmutableList.of(Entries.about(key, FormKind.PROCEDURE, message(message))));
            }
            return key;
        });
        return new Disposition(
                UUID.randomUUID(),
                new Expected(FormKind.SURGERY, message(message)),
                person,
                new UnitCode(HOSPITAL),
                reason,
                to,
                KARI,
                Optional.empty());
    }

    private ImmutableList<Disposition> about(String... messages) {
        var keys =
                java.util.Arrays.stream(messages).map(StoresContract::message).toList();
        return read(words -> words.about(ImmutableList.<MessageKey>copyOf(keys)));
    }

    private Optional<Disposition> find(UUID id) {
        return read(words -> words.find(id));
    }

    private List<Disposition> all() {
        return read(Dispositions::all);
    }

    private long changes() {
        return read(Dispositions::changes);
    }

    private <T> T read(Function<Dispositions, T> question) {
        return transactions().read(stores -> question.apply(stores.dispositions()));
    }

    private void commit(Consumer<Dispositions> work) {
        transactions().commit(stores -> {
            work.accept(stores.dispositions());
            return true;
        });
    }
}
