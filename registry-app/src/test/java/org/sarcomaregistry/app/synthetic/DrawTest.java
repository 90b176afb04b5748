package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final int MANY = 40_000;

    @Test
    void the_same_seed_and_index_draw_the_same_whatever_was_drawn_in_between() {
        var one = Draw.of(1, 2);
        var other = Draw.of(1, 2);
        other.unit();
        assertThat(one.branch("a").unit()).isEqualTo(other.branch("a").unit());
        assertThat(one.branch("a").unit()).isNotEqualTo(one.branch("b").unit());
    }

    @Test
    void neighbours_draw_differently() {
        assertThat(DoubleStream.iterate(0, i -> i + 1)
                        .limit(1000)
                        .map(i -> Draw.of(1, (long) i).unit())
                        .distinct())
                .hasSize(1000);
    }

    @Test
    void normal_numbers_have_mean_0_and_variance_1() {
        var draw = Draw.of(3, 0);
        var numbers = DoubleStream.generate(draw::normal).limit(MANY).toArray();
        double mean = DoubleStream.of(numbers).average().orElseThrow();
        double variance = DoubleStream.of(numbers).map(x -> x * x).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.02));
        assertThat(variance).isCloseTo(1, within(0.03));
    }

    @Test
    void whole_numbers_reach_both_ends() {
        var draw = Draw.of(4, 0);
        assertThat(DoubleStream.generate(() -> draw.between(2, 4))
                        .limit(1000)
                        .distinct()
                        .sorted()
                        .boxed())
                .containsExactly(2.0, 3.0, 4.0);
    }

    @Test
    void weights_decide_how_often_a_thing_is_drawn() {
        var things = Weighted.shares(Weighted.share(1, "rare"), Weighted.share(0, "never"), Weighted.share(3, "often"));
        var draw = Draw.of(5, 0);
        int often = 0;
        for (int i = 0; i < MANY; i++) {
            String thing = things.from(draw);
            assertThat(thing).isNotEqualTo("never");
            often += thing.equals("often") ? 1 : 0;
        }
        assertThat(often / (double) MANY).isCloseTo(0.75, within(0.01));
    }
}
