package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.person.Sex;

/**
 * Makes lives, each from the seed and its own index alone, but for the person's number: those are handed out in the order
 * of asking.
 */
final class Lives {

    private static final int LONG_ENOUGH_DAYS = 45;
    private static final int PATIENCE = 1000;
    private static final Weighted<String> OTHER_CAUSES = Weighted.shares(
            share(26, "I25.9"),
            share(9, "I64"),
            share(12, "C34.9"),
            share(8, "C18.9"),
            share(7, "C61"),
            share(12, "J44.9"),
            share(12, "F03"),
            share(6, "J18.9"),
            share(4, "W19"),
            share(4, "N18.9"));

    private final long seed;
    private final People people = new People();

    Lives(long seed) {
        this.seed = seed;
    }

    Life of(long index, Incidence.Fate fate) {
        var draw = Draw.of(seed, index);
        var day = workday(draw.branch("day").dayOf(fate.year()));
        var type = (fate.hasSecond() ? Histotypes.OF_ADULTS : Histotypes.ALL).from(draw.branch("type"));
        var person = people.of(type, day, draw.branch("person"));
        var first = tumour(type, person, draw.branch("tumour"));
        if (!fate.hasSecond()) {
            return life(index, person, ImmutableList.of(new Found(first, day)), draw);
        }
        var later = fate.secondSoon()
                ? soon(day, draw)
                : workday(draw.branch("second").dayOf(fate.secondYear()));
        var second = another(first, person, later, draw.branch("another"));
        return life(index, person, ImmutableList.of(new Found(first, day), new Found(second, later)), draw);
    }

    private static LocalDate soon(LocalDate day, Draw draw) {
        int days = draw.branch("soon").between(20, 80);
        var later = workday(day.plusDays(days));
        return later.getYear() == day.getYear() ? later : workday(day.minusDays(days));
    }

    /** Nobody is examined at weekends; the year stays the same. */
    private static LocalDate workday(LocalDate day) {
        int shift = day.getDayOfWeek() == DayOfWeek.SATURDAY ? -1 : day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
        var shifted = day.plusDays(shift);
        return shifted.getYear() == day.getYear() ? shifted : day.minusDays(3L * shift - Integer.signum(shift));
    }

    private static Tumour tumour(Histotype type, Person person, Draw draw) {
        var tumour = Tumours.of(type, person.sex(), draw);
        return Prognosis.of(tumour).isMetastatic(tumour, draw.branch("metastatic"))
                ? tumour.with(Prognosis.metastases(tumour, draw.branch("metastases")))
                : tumour;
    }

    /**
     * A tumour that nobody could take for the first one, of a type that fits the person. A person who is older than any
     * type's patients gets one all the same.
     */
    private static Tumour another(Tumour first, Person person, LocalDate day, Draw draw) {
        for (int attempt = 0; ; attempt++) {
            var chance = draw.branch(attempt);
            var type = Histotypes.ALL.from(chance);
            double likely = person.sex() == Sex.MALE ? type.male() : 1 - type.male();
            int age = person.ageOn(day);
            boolean fits = age >= type.ages().youngest() && age <= type.ages().oldest();
            if (likely > 0 && (fits || attempt > PATIENCE)) {
                var tumour = Tumours.of(type, person.sex(), chance);
                if (tumour.differsFrom(first)) {
                    return tumour;
                }
            }
        }
    }

    /** Draws until the patient lives long enough to get every one of the tumours. */
    private static Life life(long index, Person person, ImmutableList<Found> found, Draw draw) {
        for (int attempt = 0; ; attempt++) {
            var chance = draw.branch("life").branch(attempt);
            var first = found.stream().map(Found::on).min(LocalDate::compareTo).orElseThrow();
            var natural = Mortality.death(chance.branch("natural"), person.sex(), person.born(), first);
            var fatal = found.stream().map(one -> one.fatal(chance)).toList();
            var end = fatal.stream().flatMap(Optional::stream).reduce(natural, Lives::earlier);
            if (found.size() == 1
                    || found.stream()
                            .allMatch(one -> one.on().plusDays(LONG_ENOUGH_DAYS).isBefore(end))) {
                return life(index, person, found, fatal, end, chance);
            }
        }
    }

    private static Life life(
            long index,
            Person person,
            ImmutableList<Found> found,
            List<Optional<LocalDate>> fatal,
            LocalDate end,
            Draw draw) {
        var diseases = ImmutableList.<Life.Disease>builder();
        String cause = OTHER_CAUSES.from(draw.branch("cause"));
        for (int i = 0; i < found.size(); i++) {
            diseases.add(found.get(i).disease(person, fatal.get(i), end, draw.branch(i)));
            if (fatal.get(i).filter(end::equals).isPresent()) {
                cause = found.get(i).tumour().spot().icd10();
            }
        }
        return new Life(index, person, diseases.build(), end, cause);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A tumour and the day on which it was found. */
    private record Found(Tumour tumour, LocalDate on) {

        Optional<LocalDate> fatal(Draw draw) {
            return Prognosis.of(tumour)
                    .daysToDeath(tumour, draw.branch(tumour.reference()))
                    .map(on::plusDays);
        }

        Life.Disease disease(Person person, Optional<LocalDate> fatal, LocalDate end, Draw draw) {
            int age = person.ageOn(on);
            var care = Care.of(tumour, person, age, draw.branch("care"));
            var diagnosis = Diagnoses.of(tumour, care, on, draw.branch("diagnosis"));
            var relapse = Relapse.of(tumour, on, fatal, end, draw.branch("relapse"));
            var patient = new Case(person, tumour, age, care, diagnosis, fatal, end, relapse);
            return new Life.Disease(
                    patient,
                    Treatments.of(patient, draw.branch("treatment")),
                    Visits.of(patient, draw.branch("visits")));
        }
    }
}
