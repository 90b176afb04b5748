package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.Finding;

/**
 * What was made of rows that tell the same thing.
 *
 * @param messages by form
 * @param flaws what went wrong in the making; a field that has one is left blank
 */
record Made(ImmutableList<MadeMessage> messages, ImmutableList<Finding> flaws) {

    /**
     * A message made of rows.
     *
     * @param form name of the form in the mapping
     */
    record MadeMessage(String form, Submission submission) {

        String id() {
            return submission.form().answer("message_id").orElse("");
        }
    }

    ImmutableList<Submission> submissions() {
        return messages.stream().map(MadeMessage::submission).collect(toImmutableList());
    }
}
