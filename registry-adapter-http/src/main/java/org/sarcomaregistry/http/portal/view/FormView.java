package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A report that is being written.
 *
 * @param action where it is sent
 * @param shown which version of which draft it shows
 * @param told what the reader is told before the fields
 * @param lists suggestions for what is typed
 * @param confirmed codes that were confirmed earlier, with what they say
 */
public record FormView(
        Frame frame,
        Head head,
        String action,
        Shown shown,
        Told told,
        ImmutableList<Section> sections,
        ImmutableList<Lookup> lists,
        ImmutableList<ControlView.Option> confirmed,
        Can can) {

    /**
     * What stands first.
     *
     * @param lead whose it is and how old
     * @param corrects the receipt of the report that this one corrects
     */
    public record Head(String title, Optional<String> lead, Optional<Link> corrects) {}

    /**
     * What the form shows.
     *
     * @param key id of the draft that is begun; the draft's own, once it is
     * @param version of the draft; 0 before it is begun
     */
    public record Shown(String key, long version) {}

    /**
     * What a reader is told before the fields.
     *
     * @param notices what has happened
     * @param warnings what stands in the way, with where to go
     * @param problems summary of what was found; empty if nobody asked for it
     * @param errors how many of them keep the report from being sent
     */
    public record Told(
            ImmutableList<String> notices,
            ImmutableList<Warning> warnings,
            Optional<ImmutableList<Link>> problems,
            long errors) {}

    /** What stands in the way. */
    public record Warning(String text, Optional<Link> elsewhere) {}

    /** Fields under one heading. */
    public record Section(String id, String title, ImmutableList<ControlView> controls) {}

    /** Suggestions for what is typed. */
    public record Lookup(String id, ImmutableList<ControlView.Option> entries) {}

    /**
     * What the reader can do.
     *
     * @param submit whether what is shown was checked and can be sent
     * @param takeOver whether a colleague holds it
     * @param reasons why a draft may be discarded; empty where there is none yet
     */
    public record Can(boolean save, boolean submit, boolean takeOver, ImmutableList<ControlView.Option> reasons) {}

    /** How many problems keep the report from being sent, if it was checked. */
    public long wrong() {
        return told.errors();
    }
}
