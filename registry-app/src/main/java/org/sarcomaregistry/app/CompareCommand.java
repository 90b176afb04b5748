package org.sarcomaregistry.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.importing.AnswerLanguage;
import org.sarcomaregistry.application.publishing.CompareReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.restatement.ChangeText;
import org.sarcomaregistry.domain.restatement.FigureChange;
import org.sarcomaregistry.domain.restatement.Restated;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a release differs from an earlier one. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Tells, figure by figure, why a release differs from an earlier one.")
final class CompareCommand implements Callable<Integer> {

    private static final int NO_RELEASE = 3;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Mixin
    private AnswerLanguage language = new AnswerLanguage();

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier release.")
    private String earlier = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LATER",
            description = "The later release; the newest if not given.")
    private Optional<String> later = Optional.empty();

    @Option(names = "--indicator", paramLabel = "ID", description = "Figures of one indicator only.")
    private Optional<String> indicator = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE", description = "Figures of one place only.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--year", paramLabel = "YYYY", description = "Figures of one year only.")
    private Optional<Integer> year = Optional.empty();

    @Spec
    private CommandSpec spec;

    /** 0 told; 3 there is no such release, or the earlier one knows more than the later. */
    @Override
    public Integer call() {
        var answer = language.chosen(spec);
        try (var stores = OpenedStores.visitExisting(options.settings())) {
            var transactions = stores.transactions();
            Optional<Release> from = transactions.read(all -> all.releases().byId(earlier));
            Optional<Release> to =
                    transactions.read(all -> later.map(all.releases()::byId).orElseGet(all.releases()::newest));
            if (from.isEmpty() || to.isEmpty()) {
                return refuse();
            }
            return new CompareReleases(new CurrentCourses(transactions))
                    .between(from.get(), to.get(), this::isWanted)
                    .map(restated -> tell(restated, from.get().id(), to.get().id(), answer))
                    .orElseGet(this::refuse);
        }
    }

    private int refuse() {
        spec.commandLine()
                .getErr()
                .println("There are no two such releases of which the first knows less than the second.");
        return NO_RELEASE;
    }

    private boolean isWanted(FigureKey key) {
        return indicator.map(key.indicator()::equals).orElse(true)
                && unit.map(key.scope().code()::equals).orElse(true)
                && year.map(wanted -> wanted == key.year()).orElse(true);
    }

    private int tell(Restated restated, String first, String second, Language answer) {
        var out = spec.commandLine().getOut();
        for (FigureChange change : restated.changes()) {
            var defined = SarcomaIndicators.byId(change.key().indicator()).orElseThrow();
            out.println(ChangeText.of(defined, change).in(answer));
        }
        int changed = restated.changes().size();
        int redefined = restated.redefined().size();
        out.println(Text.of(
                        changed + " tall er andre i " + second + " enn i " + first + "; " + redefined
                                + " er regnet på en annen måte enn i dag",
                        changed + " figures of " + second + " are others than in " + first + "; " + redefined
                                + " were counted otherwise than today")
                .in(answer));
        return 0;
    }
}
