package org.sarcomaregistry.domain.desk;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class DeskCodesTest extends ClosedSetLaws {}
