package org.sarcomaregistry.domain.explanation;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class ExplanationCodesTest extends ClosedSetLaws {}
