package org.sarcomaregistry.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.importing.AnswerLanguage;
import org.sarcomaregistry.app.whatif.SmallestPatient;
import org.sarcomaregistry.app.whatif.WhatIfText;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.whatif.ChangeReading;
import org.sarcomaregistry.domain.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks what a changed definition would do to a release. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Counts a release again by a changed definition: nothing is kept, nothing is published.",
        footer = {
            "",
            "Changes: limit=DAYS, replace=PROPERTY:PROPERTY, without=PROPERTY, also=PROPERTY, also=not:PROPERTY,",
            "target=PERCENT, target=PERCENT/PERCENT, target=none, unit=operating and the like, year=death or",
            "year=diagnosis, pooled=YEARS. Properties are named as the columns of exported courses, with hyphens."
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final int NO_RELEASE = 3;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Mixin
    private AnswerLanguage language = new AnswerLanguage();

    @Parameters(index = "0", paramLabel = "INDICATOR", description = "Whose definition is changed.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CHANGE", description = "One change after the other.")
    private List<String> words = List.of();

    @Option(names = "--release", paramLabel = "ID", description = "Which release; the newest if not given.")
    private Optional<String> release = Optional.empty();

    @Spec
    private CommandSpec spec;

    /** 0 told; 3 there is no such release. */
    @Override
    public Integer call() {
        var before = SarcomaIndicators.byId(id).orElseThrow(() -> wrong("There is no indicator " + id));
        var after = changed(before);
        try (var stores = OpenedStores.visitExisting(options.settings())) {
            var transactions = stores.transactions();
            Optional<Release> chosen =
                    transactions.read(all -> release.map(all.releases()::byId).orElseGet(all.releases()::newest));
            if (chosen.isEmpty()) {
                spec.commandLine().getErr().println("There is no such release; make one with: registry statistics");
                return NO_RELEASE;
            }
            tell(before, after, chosen.get().summary(), transactions);
            return 0;
        }
    }

    private Indicator changed(Indicator before) {
        var after = before;
        for (String word : words) {
            var change = ChangeReading.of(word, before).orElseThrow(() -> wrong("Not a change: " + word));
            after = change.of(after).orElseThrow(() -> wrong("The definition has nothing to change by " + word));
        }
        return after;
    }

    private void tell(Indicator before, Indicator after, Release.Summary of, Transactions transactions) {
        var out = spec.commandLine().getOut();
        var text = new WhatIfText(out, language.chosen(spec));
        out.println(of.id());
        text.definitions(before, after);
        var known = KnownCourses.on(of.dataDate(), of.watermark(), transactions);
        var cohort = Cohort.of(known.courses(), known.dataDate());
        var what = WhatIf.of(before, after, cohort);
        text.moved(what, cohort.courses().size());
        if (!what.courses().isEmpty()) {
            SmallestPatient.between(before, after)
                    .ifPresentOrElse(found -> text.smallest(found, before, after), text::nobody);
        }
        out.flush();
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
