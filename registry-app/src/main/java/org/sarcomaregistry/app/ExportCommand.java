package org.sarcomaregistry.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarcomaregistry.app.export.CourseExport;
import org.sarcomaregistry.app.export.FigureExport;
import org.sarcomaregistry.app.export.QualityExport;
import org.sarcomaregistry.application.counting.DataQuality;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.KnownCourses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes files for those who want to count again. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the courses, or the figures, of a release as CSV with a codebook;",
            "or the quality of the material as it is now, by form, field, unit and year."
        })
final class ExportCommand implements Callable<Integer> {

    private static final int NO_RELEASE = 3;

    /** What can be written. */
    enum What {
        courses,
        release,
        quality
    }

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private What what = What.courses;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where to write; export if not given.")
    private Path folder = Path.of("export");

    @Option(names = "--release", paramLabel = "ID", description = "Which release; the newest if not given.")
    private Optional<String> id = Optional.empty();

    @Spec
    private CommandSpec spec;

    /** 0 written; 3 there is no such release. */
    @Override
    public Integer call() {
        try (var stores = OpenedStores.visitExisting(options.settings())) {
            if (what == What.quality) {
                return quality(stores);
            }
            var release = stores.transactions()
                    .read(all -> id.map(all.releases()::byId).orElseGet(all.releases()::newest));
            if (release.isEmpty()) {
                spec.commandLine().getErr().println("There is no such release; make one with: registry statistics");
                return NO_RELEASE;
            }
            write(release.get(), stores);
            return 0;
        }
    }

    /** Of now, and of no release. */
    private int quality(OpenedStores stores) {
        var transactions = stores.transactions();
        int years = QualityExport.write(new DataQuality(transactions, new CurrentCourses(transactions)), folder);
        spec.commandLine().getOut().println("quality of " + years + " years written to " + folder);
        return 0;
    }

    private void write(Release release, OpenedStores stores) {
        if (what == What.release) {
            FigureExport.write(release, folder);
            say(release.figures().size() + " figures", release);
        } else {
            var known = KnownCourses.on(
                    release.summary().dataDate(), release.summary().watermark(), stores.transactions());
            say(CourseExport.write(known, folder) + " courses", release);
        }
    }

    private void say(String what, Release release) {
        spec.commandLine().getOut().println(what + " of release " + release.id() + " written to " + folder);
    }
}
