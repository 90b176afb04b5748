package org.sarcomaregistry.domain.pathway;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class PathwayCodesTest extends ClosedSetLaws {}
