package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class StagingCodesTest extends ClosedSetLaws {}
