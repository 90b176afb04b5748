package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.report.EntryRef;

/**
 * Everything that one person's entries amount to.
 *
 * @param courses one for each tumour, by date of diagnosis
 * @param fate what the registers tell, also of a person without a course
 * @param queries doubts that nobody has settled, in the order of the log
 * @param decisions what the registry decided between the entries, as far as it holds
 */
public record History(
        Person person,
        ImmutableList<Course> courses,
        Fate fate,
        ImmutableList<CourseQuery> queries,
        ImmutableList<EntryRef> decisions) {}
