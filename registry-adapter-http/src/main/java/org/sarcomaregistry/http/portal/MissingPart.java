package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.MissingView;

/**
 * What a place lacks.
 *
 * @param year the year whose figures the reports would change, or in which the tumour was found
 * @param links whether a reader may follow a figure
 */
record MissingPart(Frame frame, ImmutableList<Missing> missing, Scope place, int year, Predicate<FigureKey> links) {

    private static final int LISTED = 12;
    private static final int MESSAGES_SHOWN = 3;

    /** The view, with the rows that would help most or with all of them. */
    MissingView view(boolean all, Transactions transactions) {
        var ofYear = missing.stream().filter(this::isOfYear).collect(toImmutableList());
        var listed = all ? ofYear : ofYear.stream().limit(LISTED).collect(toImmutableList());
        var receipts =
                ReceiptLinks.of(listed.stream().flatMap(m -> m.expectation().evidence().stream()), frame, transactions);
        return new MissingView(
                kinds(),
                listed.stream().map(m -> row(m, receipts)).collect(toImmutableList()),
                ofYear.size(),
                listed.size() == ofYear.size()
                        ? Optional.empty()
                        : Optional.of(frame.to(frame.address().with("missing", "all")) + "#missing"));
    }

    private boolean isOfYear(Missing one) {
        return one.narrows()
                        .map(FigureKey::year)
                        .orElseGet(() -> one.course().diagnosedOn().getYear())
                == year;
    }

    private ImmutableList<MissingView.Kind> kinds() {
        return FormKind.forms().stream()
                .map(kind -> new MissingView.Kind(
                        frame.say(kind.label()),
                        (int) missing.stream()
                                .filter(m -> isOf(m, kind))
                                .filter(this::isOfYear)
                                .count(),
                        (int) missing.stream().filter(m -> isOf(m, kind)).count()))
                .filter(kind -> kind.everyYear() > 0)
                .collect(toImmutableList());
    }

    private static boolean isOf(Missing one, FormKind kind) {
        return one.expectation().kind() == kind;
    }

    private MissingView.Row row(Missing one, ReceiptLinks receipts) {
        var expectation = one.expectation();
        var words = frame.words();
        return new MissingView.Row(
                frame.say(expectation.kind().label()),
                words.date(expectation.happenedOn()),
                words.date(expectation.dueOn()),
                words.tumour(one.course().key()),
                frame.say(one.course().tumour().group().label()),
                one.narrows().map(this::figure),
                one.narrows().isPresent() ? words.points(one.by()) : "",
                receipts.to(
                        expectation.evidence().stream().limit(MESSAGES_SHOWN).toList()));
    }

    private Link figure(FigureKey key) {
        var name = SarcomaIndicators.byId(key.indicator()).orElseThrow().name();
        boolean here = key.scope().equals(place) && key.year() == year;
        var where = here ? "" : ", " + frame.words().place(key.scope()) + " " + key.year();
        return new Link(frame.say(name) + where, links.test(key) ? frame.to(Address.cases(key)) : "");
    }
}
