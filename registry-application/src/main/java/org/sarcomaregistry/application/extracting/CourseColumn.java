package org.sarcomaregistry.application.extracting;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.text.Text;

/**
 * A column of the file of courses.
 *
 * @param values what may stand in it, in words
 * @param value what stands in it for a course as of a data date; blank where nobody knows
 */
public record CourseColumn(String name, Text label, String values, BiFunction<Course, LocalDate, String> value) {}
