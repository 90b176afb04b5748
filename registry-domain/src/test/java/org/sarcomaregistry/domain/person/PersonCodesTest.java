package org.sarcomaregistry.domain.person;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class PersonCodesTest extends ClosedSetLaws {}
