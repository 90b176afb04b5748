package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class TumourCodesTest extends ClosedSetLaws {}
