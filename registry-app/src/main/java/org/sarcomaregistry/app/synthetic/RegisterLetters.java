package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.report.FormKind;

/** What the population register and the cause-of-death register tell. */
final class RegisterLetters {

    private static final String POPULATION = "population-register";
    private static final String DEATHS = "cause-of-death-register";

    private RegisterLetters() {}

    static ImmutableList<Letter> of(Life life, Draw draw) {
        var letters = ImmutableList.<Letter>builder().add(residence(life, draw.days(14, 0.4)));
        if (life.person().changesId() && life.person().changed().isBefore(life.died())) {
            letters.add(newNumber(life, draw.days(6, 0.5)));
        }
        return letters.add(death(life, draw.days(9, 0.5)), cause(life, draw.days(110, 0.3)))
                .build();
    }

    private static Letter residence(Life life, int days) {
        var diagnosed = life.diseases().stream()
                .map(disease -> disease.patient().diagnosis().on())
                .min(LocalDate::compareTo)
                .orElseThrow();
        var moved = diagnosed.withDayOfYear(1);
        var from = moved.isBefore(life.person().born()) ? life.person().born() : moved;
        var ready = diagnosed.plusDays(days);
        return Letter.evidence(
                population(life, ready)
                        .put("event", "residence")
                        .put("from", from)
                        .put("municipality", life.person().home().municipality(diagnosed)),
                POPULATION,
                ready);
    }

    private static Letter newNumber(Life life, int days) {
        var changed = life.person().changed();
        return Letter.evidence(
                population(life, changed.minusDays(1))
                        .put("event", "residence")
                        .put("from", changed)
                        .put("municipality", life.person().home().municipality(changed))
                        .id("new_id", life.person().later()),
                POPULATION,
                changed.plusDays(days));
    }

    private static Letter death(Life life, int days) {
        var ready = life.died().plusDays(days);
        return Letter.evidence(
                population(life, ready).put("event", "dead").put("from", life.died()), POPULATION, ready);
    }

    private static Letter cause(Life life, int days) {
        var ready = life.died().plusDays(days);
        return Letter.evidence(
                Form.of(FormKind.CAUSE_OF_DEATH, life.person(), life.died())
                        .put("died_on", life.died())
                        .put("underlying_cause", life.cause()),
                DEATHS,
                ready);
    }

    private static Form population(Life life, LocalDate day) {
        return Form.of(FormKind.POPULATION_REGISTER, life.person(), day);
    }
}
