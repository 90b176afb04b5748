package org.sarcomaregistry.domain.indicator;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class IndicatorCodesTest extends ClosedSetLaws {}
