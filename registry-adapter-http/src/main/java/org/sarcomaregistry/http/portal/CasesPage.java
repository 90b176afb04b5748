package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.application.querying.Case;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Cards;
import org.sarcomaregistry.http.portal.view.CasesView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** The cases behind a figure, each with the reasons for which it counts as it does. */
final class CasesPage {

    private static final int PER_PAGE = 50;

    private final PortalUseCases useCases;
    private final Viewing viewing;

    CasesPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    CasesView view(Context ctx) {
        if (!viewing.isOn()) {
            throw Asked.notFound();
        }
        var asked = Asked.of(ctx);
        var indicator = asked.indicator();
        var place = viewing.seen(asked.need("unit", asked.unit()));
        int year = asked.need("year", asked.year());
        Years.of(useCases.statistics().figures().counts().keySet(), year).chosen(Optional.of(year));
        var key = new FigureKey(indicator.id(), place, year);
        var cases = useCases.statistics().cases(indicator, place, year);
        return new Shown(asked, key, cases).view();
    }

    /** One answer in the making. */
    private final class Shown {

        private final Asked asked;
        private final FigureKey key;
        private final ImmutableList<Case> cases;
        private final CaseSort sort;
        private final Frame frame;

        Shown(Asked asked, FigureKey key, ImmutableList<Case> cases) {
            this.asked = asked;
            this.key = key;
            this.cases = cases;
            this.sort = CaseSort.of(asked);
            this.frame = new Frame(asked.words(), address(sort), true);
        }

        CasesView view() {
            var numbers = IntStream.range(0, cases.size())
                    .filter(i -> sort.holds(cases.get(i)))
                    .boxed()
                    .toList();
            var slice = CaseSort.Slice.of(asked.number("page"), PER_PAGE, numbers.size());
            var figure = useCases.statistics().figure(asked.indicator(), key.scope(), key.year());
            return new CasesView(
                    frame,
                    new Cards(frame.words()).own(asked.indicator(), figure),
                    frame.words().place(key.scope()),
                    key.year(),
                    back(),
                    filters(),
                    rows(numbers.subList(slice.from(), slice.to())),
                    page(slice.page() - 1, slice),
                    page(slice.page() + 1, slice));
        }

        private Address address(CaseSort shown) {
            var address = Address.cases(key);
            return shown == CaseSort.COUNTED ? address : address.with("show", shown.code());
        }

        private Link back() {
            return new Link(
                    frame.words().place(key.scope()) + " " + key.year(),
                    frame.to(Address.at("/", key.scope().code(), key.year())) + "#" + key.indicator());
        }

        private ImmutableList<CasesView.Filter> filters() {
            return Arrays.stream(CaseSort.values())
                    .map(one -> new CasesView.Filter(
                            new Link(frame.say(one.label()), frame.to(address(one))),
                            (int) cases.stream().filter(one::holds).count(),
                            one == sort))
                    .collect(toImmutableList());
        }

        private Optional<String> page(int number, CaseSort.Slice slice) {
            boolean there = number >= 1 && (number - 1) * slice.size() < slice.total();
            return there
                    ? Optional.of(frame.to(frame.address().with("page", Integer.toString(number))))
                    : Optional.empty();
        }

        private ImmutableList<CasesView.Row> rows(List<Integer> numbers) {
            var entries = numbers.stream()
                    .map(i -> cases.get(i).explanation())
                    .flatMap(e -> Stream.of(e.included(), e.met()))
                    .flatMap(verdict -> verdict.because().stream());
            var receipts = ReceiptLinks.of(entries, frame, useCases.transactions());
            return numbers.stream().map(i -> row(i, receipts)).collect(toImmutableList());
        }

        private CasesView.Row row(int number, ReceiptLinks receipts) {
            var course = cases.get(number).course();
            var why = cases.get(number).explanation();
            var words = frame.words();
            return new CasesView.Row(
                    number + 1,
                    words.date(course.diagnosedOn()),
                    words.tumour(course.key()),
                    words.say(course.tumour().group().label()),
                    CasesView.Reason.of(
                            why.included(), receipts.to(why.included().because()), words),
                    CasesView.Reason.of(why.met(), receipts.to(why.met().because()), words));
        }
    }
}
