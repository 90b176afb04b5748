package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.desk.UnitQueries;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.desk.QueryReason;
import org.sarcomaregistry.domain.desk.QueryStatus;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.desk.Question;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** What was asked and answered is kept as it was said, each word once; the log closes what it answers. */
public abstract class UnitQueriesContract extends StoresContract {

    private static final OrganisationNumber HOSPITAL =
            OrganisationNumber.parse("974795787").orElseThrow();

    @Test
    void a_query_is_found_as_it_was_asked() {
        var entry = report("a");
        var query = query(entry, Optional.of("EVENT-DIFFERS"), "rupture", "residual");
        var other = query(entry, Optional.empty());
        commit(queries -> List.of(query, other).forEach(queries::add));
        assertThat(find(query)).isEqualTo(query);
        assertThat(found(new UUID(0, 0))).isEmpty();
        assertThat(about("a")).containsExactly(query, other);
        assertThat(about("b")).isEmpty();
        assertThat(all()).containsExactly(query, other);
    }

    @Test
    void words_stand_in_the_order_in_which_they_were_said_and_none_takes_the_place_of_another() {
        var query = query(report("a"), Optional.empty());
        commit(queries -> queries.add(query));
        commit(queries -> queries.say(query.id(), 1, word(Kind.ANSWERED, "seen", 1)));
        assertThatThrownBy(() -> commit(queries -> queries.say(query.id(), 1, word(Kind.CONFIRMED, "", 2))))
                .isInstanceOf(Collision.class);
        commit(queries -> queries.say(query.id(), 2, word(Kind.ASKED_AGAIN, "and now?", 3)));
        var said = query.with(word(Kind.ANSWERED, "seen", 1)).with(word(Kind.ASKED_AGAIN, "and now?", 3));
        assertThat(find(query)).isEqualTo(said);
        assertThat(said.status()).isEqualTo(QueryStatus.OPEN);
    }

    @Test
    void a_correction_that_came_afterwards_closes_and_an_earlier_one_does_not() {
        var entry = report("a");
        var person = entry.person().orElseThrow();
        append(Entries.withdrawal(message("w"), message("a"), Optional.of(person)));
        var after =
                append(Entries.about(person, FormKind.FOLLOW_UP, message("b"))).get(0);
        var query = query(entry, after.position(), Optional.empty());
        commit(queries -> queries.add(query));
        assertThat(find(query).status()).isEqualTo(QueryStatus.OPEN);
        var closing = append(Entries.withdrawal(message("x"), message("a"), Optional.of(person)))
                .get(0);
        append(Entries.withdrawal(message("y"), message("a"), Optional.of(person)));
        assertThat(find(query)).isEqualTo(query.closedBy(closing.ref()));
        assertThat(find(query).status()).isEqualTo(QueryStatus.CLOSED);
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_transaction_that_fails_has_asked_nothing() {
        var entry = report("a");
        var query = query(entry, Optional.empty());
        commit(queries -> queries.add(query));
        assertThatThrownBy(() -> commit(queries -> {
                    queries.say(query.id(), 1, word(Kind.CLOSED, "", 1));
                    queries.add(query(entry, Optional.empty()));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(all()).containsExactly(query);
    }

    private Entry report(String id) {
        var person = transactions().commit(stores -> Entries.person(stores, 1));
        return append(Entries.about(person, FormKind.SURGERY, message(id))).get(0);
    }

    private static UnitQuery query(Entry entry, Optional<String> doubt, String... fields) {
        return query(entry, entry.position(), doubt, fields);
    }

    private static UnitQuery query(Entry entry, long after, Optional<String> doubt, String... fields) {
        return new UnitQuery(
                UUID.randomUUID(),
                new Question(entry.message(), ImmutableSortedSet.copyOf(fields), QueryReason.IMPLAUSIBLE, doubt),
                FormKind.SURGERY,
                entry.person().orElseThrow(),
                HOSPITAL,
                after,
                ImmutableList.of(word(Kind.ASKED, "Stemmer det?", 0)),
                Optional.empty());
    }

    private static QueryWord word(Kind kind, String text, int minute) {
        var at = Instant.parse("2026-03-01T10:00:00.123456Z").plusSeconds(60L * minute);
        var unit = kind.isByRegistry() ? "norway" : HOSPITAL.digits();
        return new QueryWord(kind, text, unit, new Signature("kari", LocalDate.of(2026, 3, 1), at));
    }

    private UnitQuery find(UnitQuery query) {
        return found(query.id()).orElseThrow();
    }

    private Optional<UnitQuery> found(UUID id) {
        return read(queries -> queries.find(id));
    }

    private List<UnitQuery> about(String id) {
        return read(queries -> queries.about(message(id)));
    }

    private List<UnitQuery> all() {
        return read(UnitQueries::all);
    }

    private <T> T read(Function<UnitQueries, T> question) {
        return transactions().read(stores -> question.apply(stores.unitQueries()));
    }

    private void commit(Consumer<UnitQueries> work) {
        transactions().commit(stores -> {
            work.accept(stores.unitQueries());
            return true;
        });
    }
}
