package org.sarcomaregistry.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Whose turn it is in a query, and what can be said then. */
class UnitQueryTest {

    private static final MessageKey REPORT = new MessageKey("test", "a");

    @ParameterizedTest
    @CsvSource({
        "OPEN, CONFIRMED|ANSWERED|CLOSED",
        "ANSWERED, ASKED_AGAIN|CLOSED",
        "CLOSED, ''",
    })
    void only_what_fits_the_turn_can_be_said(QueryStatus now, String words) {
        var possible = Arrays.stream(Kind.values())
                .filter(kind -> kind.mayFollow(now))
                .map(Kind::name)
                .toList();
        assertThat(String.join("|", possible)).isEqualTo(words);
    }

    @Test
    void the_last_word_gives_the_turn_and_a_correction_of_the_report_ends_it() {
        var asked = query(Kind.ASKED);
        assertThat(asked.status()).isEqualTo(QueryStatus.OPEN);
        var confirmed = asked.with(word(Kind.CONFIRMED));
        assertThat(confirmed.status()).isEqualTo(QueryStatus.ANSWERED);
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.with(word(Kind.ASKED_AGAIN)).status()).isEqualTo(QueryStatus.OPEN);
        var correction = new EntryRef(2, new MessageKey("test", "b"), FormKind.SURGERY, LocalDate.of(2024, 9, 1));
        assertThat(asked.closedBy(correction).status()).isEqualTo(QueryStatus.CLOSED);
    }

    @Test
    void a_query_begins_with_its_question() {
        assertThatThrownBy(() -> query(Kind.CLOSED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitQuery query(Kind first) {
        return new UnitQuery(
                new UUID(0, 1),
                new Question(REPORT, ImmutableSortedSet.of(), QueryReason.SPOT_CHECK, Optional.empty()),
                FormKind.SURGERY,
                new PersonKey(1),
                OrganisationNumber.parse("974795787").orElseThrow(),
                1,
                ImmutableList.of(word(first)),
                Optional.empty());
    }

    private static QueryWord word(Kind kind) {
        return new QueryWord(kind, "", "norway", new Signature("kari", LocalDate.of(2024, 9, 1), Instant.EPOCH));
    }
}
