package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.person.Sex;

class MortalityTest {

    private static final String TABLE = "data/population/norway_lifetable_complete_1950_2023.tsv";

    @Test
    void deaths_follow_the_survival_that_is_stated() {
        var draw = Draw.of(1, 1);
        var today = LocalDate.of(2020, 1, 1);
        var born = today.minusYears(75);
        int alive = 0;
        for (int i = 0; i < 20_000; i++) {
            alive += Mortality.death(draw, Sex.MALE, born, today).isAfter(today.plusYears(5)) ? 1 : 0;
        }
        assertThat(alive / 20_000.0).isCloseTo(Mortality.survival(Sex.MALE, 75, 5), within(0.01));
    }

    @Test
    void five_year_survival_is_near_the_life_table() throws IOException {
        var shared = shared();
        Assumptions.assumeTrue(shared != null, "no shared folder beside the checkout");
        for (Sex sex : Sex.values()) {
            double[] deaths = deaths(Path.of(shared.toString(), TABLE), sex);
            for (int age = 15; age <= 90; age += 5) {
                double survival = 1;
                for (int year = age; year < age + 5; year++) {
                    survival *= 1 - deaths[year];
                }
                assertThat(Mortality.survival(sex, age, 5))
                        .as(sex + " " + age)
                        .isCloseTo(survival, within(age > 85 ? 0.02 : 0.01));
            }
        }
    }

    /** Yearly probability of death by age, averaged over 2018 to 2023. */
    private static double[] deaths(Path table, Sex sex) throws IOException {
        double[] deaths = new double[111];
        for (String line : Files.readAllLines(table)) {
            var cells = Splitter.on('\t').splitToList(line);
            if (cells.get(1).equals(sex.code()) && Integer.parseInt(cells.get(0)) >= 2018) {
                deaths[Integer.parseInt(cells.get(2))] += Double.parseDouble(cells.get(3)) / 6;
            }
        }
        return deaths;
    }

    private static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var beside = at.resolveSibling("shared");
            if (Files.exists(at.resolve("registry-app")) && Files.exists(beside.resolve(TABLE))) {
                return beside;
            }
        }
        return null;
    }
}
