package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class ProgrammeCodesTest extends ClosedSetLaws {}
