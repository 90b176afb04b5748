package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;

/**
 * What the population register and the cause-of-death register tell of a person.
 *
 * @param death at most one, whoever told it
 * @param underlyingCause ICD-10; empty while nobody has told it
 * @param notices residence, emigration and immigration, by date
 */
public record Fate(
        Optional<Told<LocalDate>> death,
        Optional<String> underlyingCause,
        ImmutableList<Told<PopulationNotice>> notices) {

    /** {@return day of death} */
    public Optional<LocalDate> diedOn() {
        return death.map(Told::content);
    }

    /**
     * {@return municipality of residence on a day: the last one told before or on it, else the first one told}
     *
     * @param day any day
     */
    public Optional<String> municipalityOn(LocalDate day) {
        Optional<String> found = Optional.empty();
        for (var notice : notices) {
            var municipality = notice.content().municipality();
            if (municipality.isPresent()
                    && (found.isEmpty() || !notice.content().on().isAfter(day))) {
                found = municipality;
            }
        }
        return found;
    }

    /** {@return everybody who told of the death} */
    public ImmutableList<EntryRef> deathTold() {
        return death.map(Told::by).orElse(ImmutableList.of());
    }
}
