package org.sarcomaregistry.application.querying;

import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.CaseExplanation;

/** A course behind a figure, with the reasons for which it is in or out and met or not. */
public record Case(Course course, CaseExplanation explanation) {}
