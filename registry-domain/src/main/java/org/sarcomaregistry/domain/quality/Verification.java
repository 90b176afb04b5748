package org.sarcomaregistry.domain.quality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Fate;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.tumour.Basis;

/**
 * What the diagnoses of sarcomas rest on: the registry's signs of validity and of cases that it missed.
 *
 * @param cases sarcomas
 * @param verified those whose surest basis is cells or tissue (%MV)
 * @param deathCertificateOnly those that rest on nothing but a death certificate (%DCO)
 * @param unknownBasis those of which nobody has told a basis
 * @param unregisteredDeaths persons who died of a cancer of bone or soft tissue by the register of causes of death, and of
 *     whom the registry knows no sarcoma: cases that were missed or, if their hospitals know nothing either, cases that rest
 *     on a death certificate only. They are in none of the other counts.
 * @see <a href="https://doi.org/10.1016/j.ejca.2008.11.033">Bray and Parkin 2009</a>
 */
public record Verification(
        long cases, long verified, long deathCertificateOnly, long unknownBasis, long unregisteredDeaths) {

    /** No cases. */
    public static final Verification NONE = new Verification(0, 0, 0, 0, 0);

    private static final ImmutableSet<Basis> MICROSCOPIC =
            Sets.immutableEnumSet(Basis.CYTOLOGY, Basis.HISTOLOGY_OF_METASTASIS, Basis.HISTOLOGY_OF_PRIMARY);

    /** ICD-10 of bone (C40, C41), Kaposi sarcoma (C46), peripheral nerves (C47) and soft tissue (C49). */
    private static final ImmutableSet<String> CAUSES = ImmutableSet.of("C40", "C41", "C46", "C47", "C49");

    private static final int CATEGORY = 3;
    private static final int METASTATIC = 6;

    /**
     * Refuses parts that are more than the whole.
     *
     * @param cases sarcomas
     * @param verified those whose surest basis is cells or tissue
     * @param deathCertificateOnly those that rest on nothing but a death certificate
     * @param unknownBasis those of which nobody has told a basis
     * @param unregisteredDeaths persons who died of what may have been a sarcoma that the registry doesn't know
     */
    public Verification {
        if (verified < 0 || deathCertificateOnly < 0 || unknownBasis < 0 || unregisteredDeaths < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (verified + deathCertificateOnly + unknownBasis > cases) {
            throw new IllegalArgumentException("a case rests on one basis");
        }
    }

    /**
     * {@return what the diagnoses rest on; tumours that are not known to be sarcomas are passed over}
     *
     * @param courses of any people
     */
    public static Verification of(Collection<Course> courses) {
        var bases = courses.stream()
                .filter(course -> course.tumour().isSarcoma())
                .map(Verification::basis)
                .collect(toImmutableList());
        return new Verification(
                bases.size(),
                bases.stream().filter(MICROSCOPIC::contains).count(),
                bases.stream().filter(Basis.DEATH_CERTIFICATE::equals).count(),
                bases.stream().filter(Basis.UNKNOWN::equals).count(),
                0);
    }

    /**
     * {@return one for each person whose death tells of a sarcoma that the registry doesn't know}
     *
     * @param persons everybody of whom the registry was told anything
     */
    public static Verification ofDeaths(Collection<History> persons) {
        return new Verification(
                0,
                0,
                0,
                0,
                persons.stream().filter(Verification::isUnregistered).count());
    }

    /**
     * {@return whether somebody died of what may have been a sarcoma, and the registry knows none}
     *
     * @param person everything that was told of the person
     */
    public static boolean isUnregistered(History person) {
        return person.courses().stream().noneMatch(course -> course.tumour().isSarcoma()) && died(person.fate());
    }

    private static boolean died(Fate fate) {
        return fate.underlyingCause()
                .filter(code -> code.length() >= CATEGORY && CAUSES.contains(code.substring(0, CATEGORY)))
                .isPresent();
    }

    /**
     * {@return the surest basis that was told: by work-ups of the primary tumour, or shown by a laboratory's answer}
     *
     * @param course of one tumour
     */
    public static Basis basis(Course course) {
        var told = course.events().workUps().stream()
                .map(workUp -> workUp.content().diagnosis().basis());
        var seen = course.events().pathologies().stream().map(answer -> basis(answer.content()));
        return Stream.concat(told, seen)
                .filter(basis -> basis != Basis.UNKNOWN)
                .max(Comparator.naturalOrder())
                .orElse(Basis.UNKNOWN);
    }

    private static Basis basis(Pathology answer) {
        if (answer.morphology().behaviour() == METASTATIC) {
            return Basis.HISTOLOGY_OF_METASTASIS;
        }
        return switch (answer.specimen()) {
            case CYTOLOGY -> Basis.CYTOLOGY;
            case BIOPSY, RESECTION, AUTOPSY -> Basis.HISTOLOGY_OF_PRIMARY;
        };
    }

    /**
     * {@return both together}
     *
     * @param other of other people
     */
    public Verification plus(Verification other) {
        return new Verification(
                cases + other.cases,
                verified + other.verified,
                deathCertificateOnly + other.deathCertificateOnly,
                unknownBasis + other.unknownBasis,
                unregisteredDeaths + other.unregisteredDeaths);
    }

    /** {@return those verified by microscope among all, as cancer registries count: unknown is not verified} */
    public Tally morphologicallyVerified() {
        return new Tally(verified, cases);
    }

    /** {@return those that rest on a death certificate only, among all} */
    public Tally deathCertificateOnlyShare() {
        return new Tally(deathCertificateOnly, cases);
    }
}
