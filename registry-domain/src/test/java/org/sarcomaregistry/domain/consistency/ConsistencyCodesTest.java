package org.sarcomaregistry.domain.consistency;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class ConsistencyCodesTest extends ClosedSetLaws {}
