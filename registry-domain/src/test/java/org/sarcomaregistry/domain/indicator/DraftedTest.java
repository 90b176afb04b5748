package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** An indicator put together from its parts, and what its definition then says. */
class DraftedTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);
    private static final Placing BY_WORK_UP = Placing.byDiagnosis(Attribution.ASSESSING);
    private static final Placing BY_DEATH = new Placing(Attribution.RESIDENCE, YearOf.DEATH, 3, false);

    private static Drafted.Measured pet() {
        return Indicator.indicator("SARK-X", "PET i utredningen", "PET in the work-up")
                .among(TumourProperties.SARCOMA, TumourProperties.group("bone-only", TumourGroup.BONE))
                .share(WorkUpProperties.PET);
    }

    private static Indicator placed(Drafted.Measured drafted) {
        return drafted.placed(BY_WORK_UP, Status.COMPARATOR, "Prøve.", "Trial.");
    }

    @Test
    void a_definition_says_what_was_put_together() {
        assertThat(placed(pet()).definition(Language.EN))
                .isEqualTo("Numerator: PET was made in the work-up. Denominator: courses where the tumour is a sarcoma"
                        + " and the tumour group is Bone. Counted for the assessing hospital in the year of diagnosis."
                        + " Higher is better. Target: not published.");
        assertThat(placed(pet()).definition(Language.NB))
                .isEqualTo("Teller: PET er utført i utredningen. Nevner: forløp der svulsten er et sarkom og"
                        + " svulstgruppen er Bensarkom. Telles ved utredende sykehus i diagnoseår. Høyere er bedre."
                        + " Målnivå: ikke publisert.");
    }

    @Test
    void pooled_years_a_lower_share_and_levels_are_said_where_they_are() {
        var indicator = Indicator.indicator("SARK-Y", "Kjemoterapi", "Chemotherapy")
                .among(DeathProperties.DEAD)
                .share(DeathProperties.chemotherapyInLast(14))
                .target(Target.atMost(10).acceptable(20))
                .placed(BY_DEATH, Status.COMPARATOR, "Prøve.", "Trial.");
        assertThat(indicator.definition(Language.NB))
                .isEqualTo("Teller: intravenøs kjemoterapi er gitt de siste 14 dagene før død. Nevner: forløp der"
                        + " pasienten er død. Telles ved boområde i dødsår, bare kjente dødsfall (3 år samlet)."
                        + " Lavere er bedre. Målnivå: høyst 10 % (moderat til 20 %).");
        assertThat(indicator.definition(Language.EN))
                .isEqualTo("Numerator: intravenous chemotherapy was given in the last 14 days of life. Denominator:"
                        + " courses where the patient has died. Counted for the area of residence in the year of"
                        + " death, known deaths only (3 years pooled). Lower is better. Target: at most 10 %"
                        + " (moderate to 20 %).");
    }

    @Test
    void a_higher_share_is_better_unless_said_otherwise() {
        assertThat(placed(pet()).direction()).isEqualTo(Target.Direction.HIGHER_IS_BETTER);
        assertThat(placed(pet().lowerIsBetter()).direction()).isEqualTo(Target.Direction.LOWER_IS_BETTER);
        assertThat(placed(pet().lowerIsBetter()).definition(Language.EN)).contains("Lower is better.");
        assertThat(placed(pet().target(Target.atMost(5))).direction()).isEqualTo(Target.Direction.LOWER_IS_BETTER);
        assertThat(placed(pet().target(Target.atLeast(80))).direction()).isEqualTo(Target.Direction.HIGHER_IS_BETTER);
    }

    @Test
    void what_is_said_once_stands_whatever_is_said_after_it() {
        var target = Target.atLeast(80);
        var indicator = placed(pet().target(target).answeredBy(FormKind.WORK_UP));
        assertThat(indicator.target()).contains(target);
        assertThat(indicator.answeredBy()).contains(FormKind.WORK_UP);
        assertThat(placed(pet().answeredBy(FormKind.WORK_UP).lowerIsBetter()).answeredBy())
                .contains(FormKind.WORK_UP);
        assertThat(indicator.edition()).isEqualTo(1);
        assertThat(indicator.name()).isEqualTo(Text.of("PET i utredningen", "PET in the work-up"));
        assertThat(indicator.source()).isEqualTo(Text.of("Prøve.", "Trial."));
        assertThat(placed(pet()).target()).isEmpty();
        assertThat(placed(pet()).answeredBy()).isEmpty();
    }

    @Test
    void an_indicator_known_by_name_only_counts_nobody_and_says_that_it_is_not_defined() {
        var named = Indicator.indicator("SARK-N", "Resultat", "Result").withoutDefinition("Bare navnet.", "Name only.");
        var course = entries().told(aWorkUp()).told(aDeath("2024-08-20")).course();
        assertThat(named.isDefined()).isFalse();
        assertThat(named.target()).isEmpty();
        assertThat(named.contribution(course, DATA_DATE).included()).isEqualTo(Truth.NO);
        var explanation = named.explain(course, DATA_DATE);
        assertThat(explanation.included().reason().en()).isEqualTo("nobody is counted");
        assertThat(explanation.met().reason().en()).isEqualTo("Definition not published");
        assertThat(explanation.met().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.contribution()).isEqualTo(named.contribution(course, DATA_DATE));
    }

    @Test
    void a_changed_indicator_differs_in_what_was_changed_only() {
        var pet = placed(pet());
        var operated = new Measure.Share(TreatmentProperties.OPERATED);
        assertThat(pet.among(DeathProperties.DEAD).population()).isEqualTo(DeathProperties.DEAD);
        assertThat(pet.among(DeathProperties.DEAD).among(pet.population())).isEqualTo(pet);
        assertThat(pet.measuring(operated).measure()).isEqualTo(operated);
        assertThat(pet.measuring(operated).measuring(pet.measure())).isEqualTo(pet);
        assertThat(pet.placed(BY_DEATH).placing()).isEqualTo(BY_DEATH);
        assertThat(pet.placed(BY_DEATH).placed(BY_WORK_UP)).isEqualTo(pet);
    }

    @Test
    void an_indicator_and_its_target_go_the_same_way() {
        assertThat(withTarget(Target.Direction.LOWER_IS_BETTER, Target.atMost(10))
                        .target())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withTarget(Target.Direction.HIGHER_IS_BETTER, Target.atMost(10)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withTarget(Target.Direction.LOWER_IS_BETTER, Target.atLeast(80)));
    }

    private static Indicator withTarget(Target.Direction direction, Target target) {
        var pet = placed(pet());
        return new Indicator(
                pet.id(),
                pet.edition(),
                pet.name(),
                pet.population(),
                pet.measure(),
                pet.placing(),
                pet.minimumDenominator(),
                direction,
                pet.answeredBy(),
                Optional.of(target),
                pet.status(),
                pet.source());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fewer_than_one_year_make_no_figure(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placing(Attribution.RESIDENCE, YearOf.DEATH, years, false));
    }

    @Test
    void by_diagnosis_each_year_is_a_figure_of_its_own_for_every_hospital() {
        assertThat(Placing.byDiagnosis(Attribution.ASSESSING))
                .isEqualTo(new Placing(Attribution.ASSESSING, YearOf.DIAGNOSIS, 1, true));
    }
}
