package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * How near synthetic Norway comes to what is published of the real one, as the registry counts it. Tolerances are about
 * two standard errors of the number counted, plus what the parameters are off.
 */
class CalibrationTest {

    private static final long FIVE_YEARS_DAYS = 1826;
    private static final int YEARS = Incidence.NORWAY.size();
    private static final LocalDate THROUGH = LocalDate.of(2026, 11, 15);
    private static final Folded NORWAY = Folded.of(new SyntheticNorway(SyntheticNorway.USUAL_SEED, THROUGH));
    private static final ImmutableList<Course> COURSES = NORWAY.courses();
    private static final Figures FIGURES = Evaluation.of(SarcomaIndicators.all(), Cohort.of(COURSES, THROUGH));

    @Test
    void patients_by_year_are_exactly_as_many_as_published() {
        var targets = new ArrayList<Target>();
        Incidence.NORWAY.forEach((year, patients) -> {
            long counted = COURSES.stream()
                    .filter(course -> course.tumour().isSarcoma() && course.firstOfYear() == YesNoUnknown.YES)
                    .filter(course -> course.diagnosedOn().getYear() == year)
                    .count();
            targets.add(new Target("patients " + year, "", patients, counted, 0));
        });
        Target.assertNear("Incidence (2018, 2019 and 2025 are our choice)", targets);
    }

    @Test
    void tumour_groups_are_as_large_as_in_the_annual_reports() {
        Target.assertNear(
                "Tumour groups, patients a year",
                List.of(
                        yearly("extremity and trunk, about 170", TumourGroup.EXTREMITY_TRUNK, 170, 12),
                        yearly("GIST, about 150", TumourGroup.GIST, 150, 12),
                        yearly("bone, 50 to 70", TumourGroup.BONE, 62, 8),
                        yearly("gynaecological (our choice)", TumourGroup.GYNAECOLOGICAL, 45, 7),
                        yearly("abdominal without GIST (our choice)", TumourGroup.ABDOMINAL_RETROPERITONEAL, 58, 8),
                        share(
                                "soft tissue of all, 2024",
                                90,
                                4,
                                in(2024),
                                c -> c.tumour().group() != TumourGroup.BONE)));
    }

    /** Counts of de Pinieux and others 2021 (PLoS ONE 16:e0246958), France 2013–2016. */
    @Test
    void soft_tissue_types_are_mixed_as_in_france() {
        var types = List.of(8890, 8802, 8858, 9120, 8811, 9040, 8852, 9540, 8804);
        var france = List.of(2555.0, 1556.0, 1345.0, 728.0, 630.0, 442.0, 409.0, 264.0, 120.0);
        double all = france.stream().mapToDouble(n -> n).sum();
        var soft = COURSES.stream()
                .filter(course -> course.tumour().group() != TumourGroup.BONE)
                .map(CalibrationTest::histology)
                .filter(types::contains)
                .toList();
        var targets = new ArrayList<Target>();
        for (int i = 0; i < types.size(); i++) {
            int type = types.get(i);
            double ours = soft.stream().filter(t -> t == type).count();
            targets.add(Target.percent("ICD-O " + type, 100 * france.get(i) / all, ours, soft.size(), 5));
        }
        Target.assertNear("Types among nine soft-tissue types", targets);
    }

    @Test
    void protocol_tumours_are_as_rare_as_the_action_programme_says() {
        Target.assertNear(
                "Rare types (national action programme 2018)",
                List.of(
                        new Target("osteosarcoma a year, 10 to 15", "", 12.5, perYear(9180, 9195), 3),
                        new Target("Ewing sarcoma a year, 5 to 10", "", 7.5, perYear(9364, 9364), 2.5),
                        share(
                                "GIST in the small intestine, 25 to 30",
                                27.5,
                                5,
                                gist(),
                                c -> site(c).startsWith("C17"))));
    }

    /** Shares by age and sex of C47 with C49 and of C40 with C41 in Norway 2003–2017, from CI5plus (IARC). */
    @Test
    void ages_and_sexes_are_those_of_norwegian_patients() {
        var soft =
                where(course -> site(course).startsWith("C47") || site(course).startsWith("C49"));
        var bone = where(course -> course.tumour().group() == TumourGroup.BONE);
        Target.assertNear(
                "Age and sex, C47 and C49; C40 and C41",
                List.of(
                        share("soft tissue, under 40", 16.6, 4, soft, aged(0, 39)),
                        share("soft tissue, 40 to 64", 34.2, 4, soft, aged(40, 64)),
                        share("soft tissue, 65 to 79", 29.7, 4, soft, aged(65, 79)),
                        share("soft tissue, 80 and over", 19.5, 4, soft, aged(80, 120)),
                        share("soft tissue, men", 55.7, 4, soft, CalibrationTest::isMale),
                        share("bone, under 25", 24.7, 5, bone, aged(0, 24)),
                        share("bone, 25 to 49", 26.3, 5, bone, aged(25, 49)),
                        share("bone, 50 to 64", 19.9, 5, bone, aged(50, 64)),
                        share("bone, 65 and over", 29.1, 5, bone, aged(65, 120)),
                        share("bone, men", 54.1, 5, bone, CalibrationTest::isMale)));
    }

    @Test
    void coverage_is_as_low_as_it_was_and_improves_moderately() {
        Target.assertNear(
                "Coverage (quality objectives; later years are our choice)",
                List.of(
                        attained("work-up 2018–2019", SarcomaIndicators.COVERAGE_WORK_UP, 50.5, 4, 2018, 2019),
                        attained("surgery 2018–2019", SarcomaIndicators.COVERAGE_SURGERY, 56.7, 4, 2018, 2019),
                        attained("radiotherapy 2019", SarcomaIndicators.COVERAGE_RADIOTHERAPY, 82.4, 6, 2019, 2019),
                        attained("work-up 2022–2024", SarcomaIndicators.COVERAGE_WORK_UP, 69, 6, 2022, 2024),
                        attained("surgery 2022–2024", SarcomaIndicators.COVERAGE_SURGERY, 72, 6, 2022, 2024)));
    }

    @Test
    void clinical_indicators_come_near_published_results() {
        Target.assertNear(
                "Clinical indicators",
                List.of(
                        attained(
                                "PET in Ewing and osteosarcoma, 82 and 80",
                                SarcomaIndicators.PET_IN_WORK_UP,
                                81,
                                9,
                                2018,
                                2025),
                        attained(
                                "soft tissue referred after surgery, about 9",
                                SarcomaIndicators.REFERRAL_SOFT_TISSUE,
                                9,
                                3,
                                2018,
                                2025),
                        attained(
                                "bone referred after surgery, less than that",
                                SarcomaIndicators.REFERRAL_BONE,
                                4,
                                3.5,
                                2018,
                                2025),
                        attained(
                                "chemotherapy near death, at most 10",
                                SarcomaIndicators.CHEMOTHERAPY_NEAR_DEATH,
                                5,
                                4,
                                2022,
                                2024),
                        attained(
                                "free margins (our choice)",
                                SarcomaIndicators.FREE_MARGINS_AT_SURGERY,
                                71,
                                5,
                                2018,
                                2025)));
    }

    @Test
    void what_came_before_the_tumour_is_as_common_as_reported() {
        Target.assertNear(
                "Before the tumour (annual report 2024)",
                List.of(
                        answered("earlier cancer", 25, 4, w -> w.background().earlierCancer() == YesNoUnknown.YES),
                        answered(
                                "radiation-induced",
                                2.5,
                                1.2,
                                w -> w.background().earlierRadiotherapyAtSite() == YesNoUnknown.YES)));
    }

    @Test
    void survival_is_that_of_the_key_figures() {
        var many = SyntheticNorway.ofSize(7, THROUGH, 12_000)
                .lives()
                .map(SyntheticNorway.Told::life)
                .toList();
        Target.assertNear(
                "Five-year relative survival (key figures 2024)",
                List.of(
                        relative("bone, 12,000 patients", 67, 3.5, many, TumourGroup.BONE),
                        relative("extremity and trunk, 12,000 patients", 74, 2.5, many, TumourGroup.EXTREMITY_TRUNK),
                        relative("abdominal, 12,000 patients", 59.5, 3.5, many, TumourGroup.ABDOMINAL_RETROPERITONEAL),
                        relative("bone, as registered", 67, 7, TumourGroup.BONE),
                        relative("extremity and trunk, as registered", 74, 5, TumourGroup.EXTREMITY_TRUNK),
                        relative("abdominal, as registered", 59.5, 7, TumourGroup.ABDOMINAL_RETROPERITONEAL)));
    }

    @Test
    void a_patient_gives_about_ten_messages() {
        int messages = NORWAY.accepted().values().stream().mapToInt(n -> n).sum();
        assertThat((double) messages / NORWAY.lives().size()).isBetween(8.0, 11.0);
    }

    private static ImmutableList<Course> where(Predicate<Course> condition) {
        return COURSES.stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Course> in(int year) {
        return where(course -> course.diagnosedOn().getYear() == year);
    }

    private static ImmutableList<Course> gist() {
        return where(course -> course.tumour().group() == TumourGroup.GIST);
    }

    /** Without a work-up the registry leaves the soft tissue of the trunk open; it is counted with the wall here, as the rest. */
    private static Target yearly(String name, TumourGroup group, double target, double tolerance) {
        double counted = where(course -> course.tumour().group() == group
                        || (group == TumourGroup.EXTREMITY_TRUNK
                                && course.tumour().possibleGroups().contains(group)))
                .size();
        return new Target(name, "", target, counted / YEARS, tolerance);
    }

    private static double perYear(int first, int last) {
        double counted = where(course -> histology(course) >= first && histology(course) <= last)
                .size();
        return counted / YEARS;
    }

    private static Target share(
            String name, double target, double tolerance, List<Course> all, Predicate<Course> condition) {
        double met = all.stream().filter(condition).toList().size();
        return Target.percent(name, target, met, all.size(), tolerance);
    }

    private static Target attained(
            String name, Indicator indicator, double target, double tolerance, int first, int last) {
        var counts = Counts.NONE;
        for (int year = first; year <= last; year++) {
            counts = counts.plus(FIGURES.of(new FigureKey(indicator.id(), Scope.NATION, year)));
        }
        double met = counts.met();
        return Target.percent(name, target, met, met + counts.unmet(), tolerance);
    }

    private static Target answered(String name, double target, double tolerance, Predicate<WorkUp> answer) {
        var workUps = COURSES.stream()
                .flatMap(course -> course.events().workUps().stream())
                .toList();
        int yes = workUps.stream()
                .filter(told -> answer.test(told.content()))
                .toList()
                .size();
        return Target.percent(name, target, yes, workUps.size(), tolerance);
    }

    private static Predicate<Course> aged(int youngest, int oldest) {
        return course -> course.ageAtDiagnosis()
                .filter(age -> age >= youngest && age <= oldest)
                .isPresent();
    }

    private static boolean isMale(Course course) {
        return course.person().sex().filter(sex -> sex == Sex.MALE).isPresent();
    }

    private static String site(Course course) {
        return course.tumour().topography().orElseThrow().code();
    }

    private static int histology(Course course) {
        int histology = course.tumour().morphology().orElseThrow().histology();
        return histology == 9041 || histology == 9043 ? 9040 : histology;
    }

    /** Of what truly happens, whenever that will be. */
    private static Target relative(String name, double target, double tolerance, List<Life> lives, TumourGroup group) {
        double alive = 0;
        double expected = 0;
        for (var life : lives) {
            var patient = life.diseases().get(0).patient();
            var diagnosed = patient.diagnosis().on();
            if (patient.tumour().group() == group && !life.hasSeveral()) {
                alive += life.died().isAfter(diagnosed.plusYears(5)) ? 1 : 0;
                expected += Mortality.survival(
                        life.person().sex(), Mortality.age(life.person().born(), diagnosed), 5);
            }
        }
        return Target.percent(name, target, alive, expected, tolerance);
    }

    /** Of what the registry knows: Kaplan and Meier's share alive over the share expected (Ederer I). */
    private static Target relative(String name, double target, double tolerance, TumourGroup group) {
        var courses = where(course -> course.tumour().group() == group);
        double expected = courses.stream()
                .mapToDouble(course -> Mortality.survival(
                        course.person().sex().orElseThrow(),
                        Mortality.age(course.person().born().orElseThrow(), course.diagnosedOn()),
                        5))
                .average()
                .orElseThrow();
        return Target.percent(name, target, alive(courses), expected, tolerance);
    }

    /** Share alive after five years of those followed until the data date or death. */
    private static double alive(List<Course> courses) {
        var byTime = courses.stream()
                .sorted(Comparator.comparing(CalibrationTest::followedDays))
                .toList();
        double alive = 1;
        for (int i = 0; i < byTime.size() && followedDays(byTime.get(i)) <= FIVE_YEARS_DAYS; i++) {
            if (byTime.get(i).fate().diedOn().isPresent()) {
                alive *= 1 - 1.0 / (byTime.size() - i);
            }
        }
        return alive;
    }

    private static long followedDays(Course course) {
        return ChronoUnit.DAYS.between(
                course.diagnosedOn(), course.fate().diedOn().orElse(THROUGH));
    }
}
