package org.sarcomaregistry.application.querying;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.course.Course;

/**
 * Courses that were folded anew.
 *
 * @param before as they were until then
 * @param after as they are since; the persons' courses in both, whether they changed or not
 */
public record Refolded(ImmutableList<Course> before, ImmutableList<Course> after) {}
