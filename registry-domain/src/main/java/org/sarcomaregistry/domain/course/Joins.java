package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Ruling;

/** Which entries join two numbers as one person's. */
public final class Joins {

    private Joins() {}

    /**
     * {@return the entries that tell of two numbers, without those of which the registry decided that they are wrong}
     *
     * @param standing entries that stand, in any order
     */
    public static ImmutableList<Entry> of(Collection<Entry> standing) {
        var denied = denied(standing);
        return standing.stream()
                .filter(entry -> entry.samePerson().isPresent() && !denied.contains(entry.message()))
                .collect(toImmutableList());
    }

    private static ImmutableSet<MessageKey> denied(Collection<Entry> standing) {
        return standing.stream()
                .flatMap(entry ->
                        entry.content() instanceof Adjudication decision && decision.ruling() == Ruling.NOT_SAME_PERSON
                                ? decision.about().stream()
                                : Stream.empty())
                .collect(toImmutableSet());
    }
}
