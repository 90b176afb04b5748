package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.ClosedSetLaws;

class ReportCodesTest extends ClosedSetLaws {}
