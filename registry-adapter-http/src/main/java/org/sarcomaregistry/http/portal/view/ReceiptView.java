package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A receipt, and where its message is counted.
 *
 * @param findings remarks, or why it was rejected
 * @param doubts what a registrar must settle about it
 * @param remarks what is worth knowing about it, and leaves nothing to settle
 * @param nowhere why it is counted in no course; empty if it is in one
 * @param changes where it can be corrected or withdrawn, by those who may
 * @param published how the newest release counts it; empty while there is no release
 */
public record ReceiptView(
        Frame frame,
        Head head,
        ImmutableList<Found> findings,
        ImmutableList<String> doubts,
        ImmutableList<String> remarks,
        Optional<String> nowhere,
        ImmutableList<Tumour> tumours,
        Optional<Published> published,
        ImmutableList<Link> changes) {

    /**
     * What a release makes of the message.
     *
     * @param meaning what it means for its figures how the message stood then
     * @param counted the figures that count it
     */
    public record Published(Link release, String meaning, ImmutableList<Counted> counted) {}

    /**
     * What a receipt says first.
     *
     * @param id by which it can be read again
     * @param message the sender's own name of the message
     */
    public record Head(Mark status, String form, String sender, String received, String id, String message) {}

    /** A finding. */
    public record Found(String code, String severity, String field, String text) {}

    /**
     * A course that the message belongs to, with the figures that it is counted in and those that it isn't.
     *
     * @param decided what is known of the tumour by this very message
     */
    public record Tumour(
            String key,
            String group,
            String diagnosed,
            ImmutableList<Decided> decided,
            ImmutableList<Counted> counted,
            ImmutableList<Left> left) {}

    /** A value that the message decided, alone or with others. */
    public record Decided(String name, String value, String why) {}

    /**
     * A figure that the course is counted in.
     *
     * @param figure the cases behind it, if the reader may see them
     * @param decided whether this very message decided how the course is counted
     */
    public record Counted(String indicator, String place, Optional<String> figure, String how, boolean decided) {}

    /** An indicator that doesn't count the course. */
    public record Left(String indicator, String why) {}
}
