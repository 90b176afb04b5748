package org.sarcomaregistry.application.counting;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.quality.Validity;
import org.sarcomaregistry.domain.quality.Verification;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.Residence;

/**
 * How good the material of a place is, as of now: completeness and timeliness of the reports that stand, by the year of
 * what they tell; what was found in messages, by the year of receipt; what diagnoses rest on, by the year of diagnosis.
 */
public final class DataQuality {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final StandingReports reports;

    public DataQuality(Transactions transactions, CurrentCourses courses) {
        this.transactions = transactions;
        this.courses = courses;
        this.reports = new StandingReports(transactions);
    }

    /** The reports of the units of a place about a year, by form; a form without reports is not there. */
    public ImmutableSortedMap<FormKind, FormQuality> forms(Scope place, int year) {
        var sums = new TreeMap<FormKind, FormQuality>();
        reports.of(key -> key.year() == year && ReportingStatistics.isWithin(key.unit(), place))
                .forEach((key, quality) -> sums.merge(key.kind(), quality, FormQuality::plus));
        return ImmutableSortedMap.copyOf(sums, naturalOrder());
    }

    /**
     * What was found in the messages that the organisations of a place sent in a year, by form; under no form what was found
     * in rejected messages that didn't tell theirs.
     */
    public ImmutableMap<Optional<FormKind>, Validity> validity(Scope place, int year) {
        var judged = transactions.read(
                stores -> stores.receipts().judged(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        Map<Optional<FormKind>, Validity> sums = new LinkedHashMap<>();
        judged.stream()
                .filter(ReportingStatistics::isOfReports)
                .filter(one -> ReportingStatistics.isWithin(one.sender(), place))
                .forEach(one -> sums.merge(one.kind(), one.validity(), Validity::plus));
        return ImmutableMap.copyOf(sums);
    }

    /**
     * What the diagnoses of a year rest on, of the sarcomas that hospitals of the place assessed; and the deaths of that
     * year that tell of a sarcoma that the registry doesn't know, of those who lived in the region, or of all for the
     * nation.
     */
    public Verification verification(Scope place, int year) {
        var picture = courses.picture();
        var told = picture.all().stream()
                .filter(course -> course.diagnosedOn().getYear() == year)
                .filter(course -> Scopes.NORWAY.isWithin(Attribution.ASSESSING.of(course), place))
                .collect(toImmutableList());
        var deaths = picture.histories().values().stream()
                .filter(person -> diedIn(person, year, place))
                .collect(toImmutableList());
        return Verification.of(told).plus(Verification.ofDeaths(deaths));
    }

    private static boolean diedIn(History person, int year, Scope place) {
        return person.fate().diedOn().filter(day -> day.getYear() == year).isPresent()
                && Scopes.NORWAY.isWithin(home(person), place);
    }

    private static Scope home(History person) {
        return person.fate()
                .diedOn()
                .flatMap(person.fate()::municipalityOn)
                .flatMap(Residence::of)
                .map(Scopes.NORWAY::region)
                .orElse(Scope.UNKNOWN);
    }

    /** The years that reports or diagnoses are of, the first one first; none in an empty registry. */
    public ImmutableSortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        reports.names().forEach(key -> years.add(key.year()));
        courses.picture().all().stream().map(Course::diagnosedOn).forEach(day -> years.add(day.getYear()));
        return ImmutableSortedSet.copyOfSorted(years);
    }

    /** The places that have reports or assessed a sarcoma, with all that they are part of, from the whole to the parts. */
    public ImmutableSet<Scope> places() {
        var named = new TreeSet<Scope>();
        reports.names()
                .forEach(key -> named.add(Scopes.NORWAY.byCode(key.unit()).orElse(Scope.UNKNOWN)));
        courses.picture().all().forEach(course -> named.add(Attribution.ASSESSING.of(course)));
        return Scopes.NORWAY.all().stream()
                .filter(scope -> named.stream().anyMatch(one -> Scopes.NORWAY.isWithin(one, scope)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
