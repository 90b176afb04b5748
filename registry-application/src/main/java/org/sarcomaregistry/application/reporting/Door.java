package org.sarcomaregistry.application.reporting;

import java.util.Arrays;
import org.sarcomaregistry.domain.report.FormKind;

/** Keeps reports and evidence to their own use cases, so that who may send which can be told apart. */
final class Door {

    private Door() {}

    static void refuse(Submission submission, FormKind.Family family, FormKind... kinds) {
        submission
                .form()
                .answer("form")
                .flatMap(FormKind::form)
                .filter(kind -> kind.family() == family || Arrays.asList(kinds).contains(kind))
                .ifPresent(kind -> {
                    throw new IllegalArgumentException(kind.code() + " comes in elsewhere");
                });
    }
}
