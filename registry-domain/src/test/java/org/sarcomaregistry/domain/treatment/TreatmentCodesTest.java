package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class TreatmentCodesTest extends ClosedSetLaws {}
