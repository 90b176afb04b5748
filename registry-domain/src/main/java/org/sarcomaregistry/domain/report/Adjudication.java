package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A decision of the registry (avgjørelse) between messages of one person. It says how they are read, and takes none of
 * them away; it holds as long as all of them stand.
 *
 * @param about the messages that it names; none where numbers are joined
 * @param stands the one whose word stands, of {@link Ruling#STANDS} only
 * @param fields in which its word stands; none for the whole of it
 * @param doubt code of the doubt that is settled, of {@link Ruling#AS_TOLD} only
 */
public record Adjudication(
        Ruling ruling,
        ImmutableSortedSet<MessageKey> about,
        Optional<MessageKey> stands,
        ImmutableSortedSet<String> fields,
        Optional<String> doubt,
        AdjudicationReason reason,
        Decided decided)
        implements Content {

    static final ImmutableList<Binding<Adjudication>> BINDINGS = ImmutableList.of(
            new Binding<>("ruling", Adjudication::ruling),
            new Binding<>(
                    "about",
                    a -> a.about().asList().stream().map(Adjudication::text).toList()),
            new Binding<>("stands", a -> a.stands().map(Adjudication::text)),
            new Binding<>("field", Adjudication::fields),
            new Binding<>("doubt", Adjudication::doubt),
            new Binding<>("reason", Adjudication::reason),
            new Binding<>("decided_by", a -> a.decided().by()),
            new Binding<>("decided_for", a -> a.decided().unit()),
            new Binding<>("decided_at", a -> a.decided().at().toString()));

    /**
     * Who decided, and when. The day on which the registry learnt it is the entry's.
     *
     * @param by the person, as tokens name them
     * @param unit organisation number of the unit for which they spoke; {@code norway} for the registry
     * @param at orders decisions, whatever the order in which they are read
     */
    public record Decided(String by, String unit, Instant at) {}

    /**
     * Refuses a decision that says too little or too much for its ruling.
     *
     * @param ruling what it says
     * @param about the messages that it names; none where numbers are joined
     * @param stands the one whose word stands, of {@link Ruling#STANDS} only
     * @param fields in which its word stands; none for the whole of it
     * @param doubt code of the doubt that is settled, of {@link Ruling#AS_TOLD} only
     * @param reason why
     * @param decided who decided, and when
     */
    public Adjudication {
        if (about.size() < least(ruling) || (ruling == Ruling.SAME_PERSON && !about.isEmpty())) {
            throw new IllegalArgumentException("a decision names the messages that it is about");
        }
        if ((ruling == Ruling.STANDS) != stands.isPresent()
                || !stands.map(about::contains).orElse(true)) {
            throw new IllegalArgumentException("the word of one of the messages stands");
        }
        if (ruling != Ruling.STANDS && !fields.isEmpty()) {
            throw new IllegalArgumentException("fields are of a word that stands");
        }
        if ((ruling == Ruling.AS_TOLD) != doubt.isPresent()) {
            throw new IllegalArgumentException("what is confirmed was doubted");
        }
    }

    private static int least(Ruling ruling) {
        return switch (ruling) {
            case STANDS, APART -> 2;
            case AS_TOLD, NOT_SAME_PERSON -> 1;
            case SAME_PERSON -> 0;
        };
    }

    /** {@return whether the whole word of one message stands, so that all of them tell one event} */
    public boolean isOneEvent() {
        return ruling == Ruling.STANDS && fields.isEmpty();
    }

    /**
     * {@return whether it says the same as another one, whoever decided}
     *
     * @param other any decision
     */
    public boolean saysThatOf(Adjudication other) {
        return ruling == other.ruling
                && about.equals(other.about)
                && stands.equals(other.stands)
                && fields.equals(other.fields)
                && doubt.equals(other.doubt);
    }

    static Adjudication from(Answers a) {
        return new Adjudication(
                a.code("ruling", Ruling.class),
                ImmutableSortedSet.copyOf(a.all("about", Adjudication::message)),
                a.read("stands", Adjudication::message),
                ImmutableSortedSet.copyOf(a.all("field", Optional::of)),
                a.text("doubt"),
                a.code("reason", AdjudicationReason.class),
                new Decided(
                        a.need("decided_by", Optional::of),
                        a.need("decided_for", Optional::of),
                        a.need("decided_at", Adjudication::moment)));
    }

    /** No sender has a slash. */
    private static String text(MessageKey message) {
        return message.sender() + '/' + message.id();
    }

    private static Optional<MessageKey> message(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new MessageKey(text.substring(0, slash), text.substring(slash + 1)));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public FormKind kind() {
        return FormKind.ADJUDICATION;
    }

    @Override
    public <T> T fold(ContentCases<T> cases) {
        return cases.adjudication().apply(this);
    }
}
