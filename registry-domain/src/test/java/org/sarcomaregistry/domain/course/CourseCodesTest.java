package org.sarcomaregistry.domain.course;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class CourseCodesTest extends ClosedSetLaws {}
