package org.sarcomaregistry.application.drafting;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** The drafts. A department has one active draft of a subject, and what is closed stays closed. */
public interface Drafts {

    /** The draft with an id. */
    Optional<Draft> find(UUID id);

    /** The active draft of a subject. */
    Optional<Draft> active(Draft.Subject subject);

    /**
     * All active drafts of some hospitals and practices, those that nobody saved for longest first, without what they
     * say: their forms are empty.
     */
    ImmutableList<Draft> active(Collection<OrganisationNumber> units);

    /** How many active drafts a person holds. */
    int heldBy(String holder);

    /**
     * Keeps a new draft.
     *
     * @throws org.sarcomaregistry.application.Collision if its subject has an active draft already
     */
    void add(Draft draft);

    /**
     * Puts a draft in the place of the active one with the same id.
     *
     * @param shown the version that is replaced
     * @throws org.sarcomaregistry.application.Collision if there is no active draft with that id and version, or if
     *     another active draft has its subject
     */
    void replace(long shown, Draft next);

    /** Notes what happened to a draft. */
    void note(DraftEvent event);

    /** What happened to a draft, the first first. */
    ImmutableList<DraftEvent> history(UUID id);
}
