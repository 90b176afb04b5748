package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;

/**
 * Everything that one person's entries amount to.
 *
 * @param courses one for each tumour, by date of diagnosis
 * @param queries doubts, in the order of the log
 */
public record History(Person person, ImmutableList<Course> courses, ImmutableList<CourseQuery> queries) {}
