package org.sarcomaregistry.application.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.desk.DeskOutcome.Done;
import org.sarcomaregistry.application.desk.DeskOutcome.Refused;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.desk.QueryStatus;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.desk.Question;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.AdjudicationReason;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Ruling;

/**
 * The registry asks units about their reports, and they answer. A correction or withdrawal of the report closes a query by
 * itself. Words about one person's reports are taken one after the other.
 */
public final class Asking {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Access access;
    private final DeskLog log;
    private final Signing signing;

    /** Queries of the registry, with what decisions are written and signed by. */
    public Asking(Transactions transactions, CurrentCourses courses, Access access, DeskTools tools) {
        this.transactions = transactions;
        this.courses = courses;
        this.access = access;
        this.log = tools.log();
        this.signing = tools.signing();
    }

    /** Asks a unit about its report. The same question is not asked again while it is open, or once it was confirmed. */
    public DeskOutcome<UnitQuery> ask(String subject, Question question, String text) {
        var asked = transactions
                .read(stores -> stores.log().find(question.about()))
                .filter(entry -> entry.content() instanceof Report);
        if (asked.isEmpty() || !access.isRegistrar(subject)) {
            return new Refused<>(Why.ABSENT);
        }
        var entry = asked.get();
        if (!AskedFields.of(entry.content().kind()).containsAll(question.fields())) {
            return new Refused<>(Why.FIELD_UNKNOWN);
        }
        if (question.doubt().isPresent() && doubts(entry, question).isEmpty()) {
            return new Refused<>(Why.NOT_DOUBTED);
        }
        return transactions.commit(stores -> ask(entry, question, word(Kind.ASKED, text, subject), stores));
    }

    private DeskOutcome<UnitQuery> ask(Entry entry, Question question, QueryWord word, Stores stores) {
        var person = entry.person().orElseThrow();
        stores.identities().lock(person);
        var entries = stores.log().of(person);
        if (!Effective.of(entries).contains(entry)) {
            return new Refused<>(Why.NOT_STANDING);
        }
        var earlier = stores.unitQueries().about(entry.message()).stream()
                .filter(query -> query.question().equals(question))
                .collect(toImmutableList());
        var open = earlier.stream()
                .filter(query -> query.status() != QueryStatus.CLOSED)
                .findFirst();
        if (open.isPresent()) {
            return new Done<>(open.get(), true);
        }
        if (earlier.stream().anyMatch(UnitQuery::isConfirmed)) {
            return new Refused<>(Why.CONFIRMED);
        }
        var query = new UnitQuery(
                UUID.randomUUID(),
                question,
                entry.content().kind(),
                person,
                ((Report) entry.content()).head().unit(),
                entries.get(entries.size() - 1).position(),
                ImmutableList.of(word),
                Optional.empty());
        stores.unitQueries().add(query);
        return new Done<>(query, false);
    }

    private QueryWord word(Kind kind, String text, String subject) {
        return new QueryWord(kind, text, Speaker.REGISTRY, signing.of(subject));
    }

    /** Says something in a query, as the one whose turn it is. Saying the same again changes nothing. */
    public DeskOutcome<UnitQuery> say(String subject, UUID id, Kind kind, String text) {
        var speaker = Speaker.of(subject, access);
        var found = transactions.read(stores -> stores.unitQueries().find(id)).filter(speaker::maySee);
        if (found.isEmpty() || kind == Kind.ASKED || !speaker.maySay(kind, found.get())) {
            return new Refused<>(Why.ABSENT);
        }
        var settled = kind == Kind.CONFIRMED ? settled(found.get()) : ImmutableList.<Doubted>of();
        return transactions.commit(stores -> {
            stores.identities().lock(found.get().person());
            return say(subject, stores.unitQueries().find(id).orElseThrow(), kind, text, stores, settled);
        });
    }

    private DeskOutcome<UnitQuery> say(
            String subject, UnitQuery query, Kind kind, String text, Stores stores, ImmutableList<Doubted> settled) {
        var last = query.last();
        if (last.kind() == kind && last.text().equals(text)) {
            return new Done<>(query, true);
        }
        if (!kind.mayFollow(query.status())) {
            return new Refused<>(Why.OUT_OF_TURN);
        }
        var unit = kind.isByRegistry() ? Speaker.REGISTRY : query.unit().digits();
        var signature = signing.of(subject, Optional.of(last.said().at()));
        var word = new QueryWord(kind, text, unit, signature);
        stores.unitQueries().say(query.id(), query.words().size(), word);
        for (var doubt : settled) {
            var decision = doubt.confirmed(new Adjudication.Decided(subject, unit, signature.at()));
            log.decide(stores, decision, new DeskLog.Made(query.person(), Optional.empty(), signature, ""));
        }
        return new Done<>(query.with(word), false);
    }

    /** Something doubtful, with the messages that it is about. */
    private record Doubted(String code, ImmutableSortedSet<MessageKey> about) {

        Adjudication confirmed(Adjudication.Decided decided) {
            return new Adjudication(
                    Ruling.AS_TOLD,
                    about,
                    Optional.empty(),
                    ImmutableSortedSet.of(),
                    Optional.of(code),
                    AdjudicationReason.UNIT_ANSWERED,
                    decided);
        }
    }

    /** A unit settles a doubt by its word as long as nobody else's message is doubted with its own. */
    private ImmutableList<Doubted> settled(UnitQuery query) {
        Optional<Entry> entry =
                transactions.read(stores -> stores.log().find(query.question().about()));
        return entry.stream()
                .flatMap(found -> doubts(found, query.question()).stream())
                .map(doubt -> new Doubted(
                        doubt.code(),
                        doubt.about().stream()
                                .map(EntryRef::message)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(MessageKey::compareTo))))
                .filter(doubt -> doubt.about().stream().allMatch(message -> isOf(query, message)))
                .collect(toImmutableList());
    }

    private boolean isOf(UnitQuery query, MessageKey message) {
        return transactions
                .read(stores -> stores.log().find(message))
                .filter(entry -> entry.content() instanceof Report report
                        && report.head().unit().equals(query.unit()))
                .isPresent();
    }

    private ImmutableList<CourseQuery> doubts(Entry entry, Question question) {
        return courses.history(entry.person().orElseThrow()).stream()
                .flatMap(history -> history.queries().stream())
                .filter(doubt -> question.doubt().equals(Optional.of(doubt.code())))
                .filter(doubt -> doubt.about().contains(entry.ref()))
                .collect(toImmutableList());
    }

    /** The queries that somebody may see, the newest first. */
    public ImmutableList<UnitQuery> of(String subject, Predicate<UnitQuery> wanted) {
        var speaker = Speaker.of(subject, access);
        var all = transactions.read(stores -> stores.unitQueries().all());
        return Lists.reverse(all).stream()
                .filter(speaker::maySee)
                .filter(wanted)
                .collect(toImmutableList());
    }
}
