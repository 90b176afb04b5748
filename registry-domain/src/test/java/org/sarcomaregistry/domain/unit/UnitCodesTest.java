package org.sarcomaregistry.domain.unit;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class UnitCodesTest extends ClosedSetLaws {}
