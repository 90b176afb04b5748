package org.sarcomaregistry.domain.course;

import java.time.LocalDate;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The reminders of one missing report. */
public enum ReminderStep implements Labelled {
    /** When the time limit has passed. */
    FIRST(2, "første purring", "first reminder"),
    /** Two months later. */
    SECOND(4, "andre purring", "second reminder"),
    /** Another two months later, and the last. */
    THIRD(6, "tredje purring", "third reminder");

    private final int months;
    private final Text label;

    ReminderStep(int months, String nb, String en) {
        this.months = months;
        label = Text.of(nb, en);
    }

    /** {@return so many months after the event it is due} */
    public int months() {
        return months;
    }

    /** Whether the day comes after so many months. */
    boolean isReached(LocalDate askedOn, LocalDate day) {
        return day.isAfter(askedOn.plusMonths(months));
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
