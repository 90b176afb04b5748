package org.sarcomaregistry.domain.clinical;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Irradiated;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.text.Text;

/**
 * A table of what was done, by reporting group. A course counts once in each category that it shows, so that the categories
 * of treatment that is given several times may add up to more than the courses.
 */
public enum ClinicalTable implements Labelled {
    /** By the intention of each report of drugs; of those of whom only single doses are known, without report. */
    DRUGS(Text.of("Medikamentell behandling", "Drug treatment"), Attribution.MEDICATING) {
        @Override
        Stream<Category> of(Course course) {
            var events = course.events();
            var told = events.systemicTherapies().stream()
                    .map(report -> Category.of(report.content().intention()));
            return events.systemicTherapies().isEmpty() && !events.drugRecords().isEmpty()
                    ? Stream.of(Category.NO_REPORT)
                    : told;
        }
    },
    /** By what was done to the limb at the last operation of first treatment. */
    SURGERY(Text.of("Kirurgi", "Surgery"), Attribution.OPERATING) {
        @Override
        Stream<Category> of(Course course) {
            return last(course, surgery -> surgery.operation().limb());
        }
    },
    /** By what the pathologist found left after the last operation of first treatment. */
    MARGINS(Text.of("Resttumor", "Residual tumour"), Attribution.OPERATING) {
        @Override
        Stream<Category> of(Course course) {
            return last(course, surgery -> surgery.resection().residual());
        }
    },
    /** By the surgeon's margin at the last operation of first treatment. */
    SURGEONS_MARGINS(Text.of("Kirurgens margin", "Surgeon's margin"), Attribution.OPERATING) {
        @Override
        Stream<Category> of(Course course) {
            return last(course, surgery -> surgery.resection().surgeonMargin());
        }
    },
    /** By when it was given beside an operation. */
    RADIOTHERAPY(Text.of("Strålebehandling", "Radiotherapy"), Attribution.IRRADIATING) {
        @Override
        Stream<Category> of(Course course) {
            return course.events().irradiations().stream().map(ClinicalTable::timing);
        }
    };

    private final Text label;
    private final Attribution attribution;

    ClinicalTable(Text label, Attribution attribution) {
        this.label = label;
        this.attribution = attribution;
    }

    abstract Stream<Category> of(Course course);

    /**
     * {@return the categories that a course shows; none if the treatment was not given, as far as anybody knows}
     *
     * @param course as known on the data date
     */
    public ImmutableSet<Category> categories(Course course) {
        return of(course).collect(toImmutableSet());
    }

    /** {@return which hospital answers for the treatment} */
    public Attribution attribution() {
        return attribution;
    }

    private static Stream<Category> last(Course course, Function<Surgery, Labelled> answer) {
        var operations = course.likelyOperations();
        return operations.isEmpty() ? Stream.empty() : Stream.of(last(operations.get(operations.size() - 1), answer));
    }

    private static Category last(Operated operated, Function<Surgery, Labelled> answer) {
        return operated.report()
                .map(Told::content)
                .map(answer)
                .map(Category::of)
                .orElse(Category.NO_REPORT);
    }

    private static Category timing(Irradiated irradiated) {
        return irradiated
                .report()
                .map(told -> Category.of(told.content().timing()))
                .orElse(Category.NO_REPORT);
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
