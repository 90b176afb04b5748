package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Joiner;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Bounds;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.domain.statistics.Interval;

/**
 * A release as a text that anybody can read: lines that end with a line feed, cells with a tab between them, the first
 * cell saying what the line is. Equal releases have the same text to the byte; it is kept for ever, therefore it holds the
 * names of places and the attainments of its time.
 *
 * <p>Lines are in the order head, places, figures, cases, adherence, adjusted figures, each sorted. Shares, intervals and bounds have six decimals and
 * follow from the counts; they are there for readers and are not read back.
 */
public final class ReleaseDocument {

    static final String FORMAT = "1";

    private static final String NONE = "-";
    private static final Joiner COVARIATES = Joiner.on(',');
    private static final Joiner CELLS = Joiner.on('\t');

    private final StringBuilder text = new StringBuilder();

    private ReleaseDocument() {}

    /** The text of a release, in UTF-8 when it becomes bytes. */
    public static String write(Release release) {
        var document = new ReleaseDocument();
        document.head(release.summary());
        document.places(release);
        document.figures(release);
        document.cases(release);
        document.adherence(release);
        document.adjusted(release);
        return document.text.toString();
    }

    /**
     * The release that a text was written from, its figures sorted by key.
     *
     * @throws IllegalArgumentException if the text is not a release's, or of a later format
     */
    public static Release read(String document) {
        return new ReleaseReading(document).release();
    }

    private void head(Release.Summary summary) {
        line("format", FORMAT);
        line("data-date", summary.dataDate());
        line("watermark", summary.watermark());
        line("codebook", summary.codebook());
    }

    private void places(Release release) {
        line("# place", "level", "code", "name");
        Stream.of(
                        release.figures().stream().map(figure -> figure.key().scope()),
                        release.cases().keySet().stream().map(CaseKey::scope),
                        release.adherence().counts().keySet().stream().map(AdherenceKey::scope),
                        release.adjusted().keySet().stream().map(FigureKey::scope))
                .flatMap(scopes -> scopes)
                .collect(toImmutableSortedSet(naturalOrder()))
                .forEach(scope -> line("place", scope.level().code(), scope.code(), scope.name()));
    }

    private void figures(Release release) {
        line(
                "# figure",
                "indicator",
                "place",
                "year",
                "met",
                "unmet",
                "undecided",
                "perhaps-met",
                "perhaps-unmet",
                "perhaps",
                "attainment",
                "share",
                "interval-lower",
                "interval-upper",
                "bounds-lower",
                "bounds-upper");
        release.figures().stream().sorted(comparing(Figure::key)).forEach(this::figure);
    }

    private void figure(Figure figure) {
        var counts = figure.counts();
        line(
                "figure",
                figure.key().indicator(),
                figure.key().scope().code(),
                figure.key().year(),
                counts.met(),
                counts.unmet(),
                counts.undecided(),
                counts.perhapsMet(),
                counts.perhapsUnmet(),
                counts.perhaps(),
                figure.attainment().code(),
                decimal(figure.share()),
                decimal(figure.interval().map(Interval::lower)),
                decimal(figure.interval().map(Interval::upper)),
                decimal(figure.bounds().map(Bounds::lower)),
                decimal(figure.bounds().map(Bounds::upper)));
    }

    private void cases(Release release) {
        line("# case", "place", "year", "group", "count");
        release.cases()
                .forEach((key, count) ->
                        line("case", key.scope().code(), key.year(), key.group().code(), count));
    }

    private void adherence(Release release) {
        var counts = release.adherence().counts();
        if (!counts.isEmpty()) {
            line(
                    "# adherence",
                    "recommendation",
                    "place",
                    "year",
                    "followed",
                    "not-followed",
                    "not-applicable",
                    "not-decidable");
        }
        counts.forEach((key, count) -> line(
                "adherence",
                key.recommendation(),
                key.scope().code(),
                key.year(),
                count.followed(),
                count.notFollowed(),
                count.notApplicable(),
                count.notDecidable()));
    }

    private void adjusted(Release release) {
        if (!release.adjusted().isEmpty()) {
            line(
                    "# adjusted",
                    "indicator",
                    "place",
                    "year",
                    "covariates",
                    "met",
                    "compared",
                    "expected",
                    "met-without-standard",
                    "without-standard",
                    "standard-met",
                    "standard");
        }
        release.adjusted().forEach(this::adjusted);
    }

    private void adjusted(FigureKey key, IndirectStandardisation beside) {
        line(
                "adjusted",
                key.indicator(),
                key.scope().code(),
                key.year(),
                COVARIATES.join(beside.covariates()),
                beside.compared().met(),
                beside.compared().assessed(),
                decimal(Optional.of(beside.expected())),
                beside.withoutStandard().met(),
                beside.withoutStandard().assessed(),
                beside.standard().met(),
                beside.standard().assessed());
    }

    /** The same with an expectation of as many decimals as a document keeps. */
    static IndirectStandardisation rounded(IndirectStandardisation beside) {
        return new IndirectStandardisation(
                beside.covariates(),
                beside.compared(),
                Double.parseDouble(decimal(Optional.of(beside.expected()))),
                beside.withoutStandard(),
                beside.standard());
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(Optional.of(number.getAsDouble())) : NONE;
    }

    private static String decimal(Optional<Double> number) {
        return number.map(n -> String.format(Locale.ROOT, "%.6f", n)).orElse(NONE);
    }

    private void line(Object... cells) {
        for (Object cell : cells) {
            if (cell.toString().chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
                throw new IllegalArgumentException("a cell of a release is one line without tabs");
            }
        }
        CELLS.appendTo(text, cells).append('\n');
    }
}
