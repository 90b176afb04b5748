package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.http.portal.form.Sheet;
import org.sarcomaregistry.http.portal.view.ControlView;
import org.sarcomaregistry.http.portal.view.FormView;
import org.sarcomaregistry.http.portal.view.FormView.Can;
import org.sarcomaregistry.http.portal.view.FormView.Head;
import org.sarcomaregistry.http.portal.view.FormView.Shown;
import org.sarcomaregistry.http.portal.view.FormView.Told;
import org.sarcomaregistry.http.portal.view.FormView.Warning;
import org.sarcomaregistry.http.portal.view.Frame;

/**
 * The page of a form in the making.
 *
 * @param action path that the form is sent to
 * @param held whether the reader may save it as it stands
 * @param begun whether there is a draft already
 */
record FormShown(
        Frame frame,
        Head head,
        String action,
        Shown shown,
        Sheet sheet,
        ImmutableList<String> notices,
        ImmutableList<Warning> warnings,
        boolean held,
        boolean begun) {

    /** The same with something to say. */
    FormShown notice(String text) {
        return with(ImmutableList.<String>builder().addAll(notices).add(text).build(), warnings);
    }

    /** The same with something in the way. */
    FormShown warning(Warning warning) {
        return with(
                notices,
                ImmutableList.<Warning>builder().addAll(warnings).add(warning).build());
    }

    private FormShown with(ImmutableList<String> said, ImmutableList<Warning> warned) {
        return new FormShown(frame, head, action, shown, sheet, said, warned, held, begun);
    }

    FormView view() {
        var words = frame.words();
        long errors = sheet.findings().stream()
                .flatMap(ImmutableList::stream)
                .filter(Finding::rejects)
                .count();
        return new FormView(
                frame,
                head,
                frame.to(action),
                shown,
                new Told(notices, warnings, sheet.problems(words), errors),
                sheet.sections(words),
                sheet.lists(words),
                sheet.confirmed(words),
                new Can(
                        held,
                        held && begun && isChecked(errors),
                        begun && !held,
                        begun ? reasons() : ImmutableList.of()));
    }

    /** Only what was checked and shown as it stands in the registry can be sent. */
    private boolean isChecked(long errors) {
        return sheet.findings().isPresent() && errors == 0 && warnings.isEmpty();
    }

    private ImmutableList<ControlView.Option> reasons() {
        return Arrays.stream(DiscardReason.values())
                .map(reason -> new ControlView.Option(reason.code(), frame.say(reason.label()), false))
                .collect(toImmutableList());
    }

    /** A warning that leads nowhere else. */
    static Warning warn(String text) {
        return new Warning(text, Optional.empty());
    }
}
