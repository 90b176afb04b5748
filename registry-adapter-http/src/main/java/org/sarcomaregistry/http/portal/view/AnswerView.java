package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A missing report to which a unit answers that it won't send it.
 *
 * @param back the list that it stands in
 * @param groups reasons, under what follows from them
 * @param hospitals where it may be transferred to
 * @param warning why the answer was not taken
 */
public record AnswerView(
        Frame frame,
        Link back,
        String action,
        MissingListView.Row row,
        ImmutableList<Group> groups,
        ImmutableList<ControlView.Option> hospitals,
        Optional<String> warning) {

    /** Reasons with the same ruling. */
    public record Group(String title, ImmutableList<ControlView.Option> reasons) {}
}
