package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class SubtypeCodesTest extends ClosedSetLaws {}
