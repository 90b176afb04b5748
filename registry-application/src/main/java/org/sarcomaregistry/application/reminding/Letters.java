package org.sarcomaregistry.application.reminding;

/** Where reminders go. */
@FunctionalInterface
public interface Letters {

    /**
     * Delivers a reminder. The same one may come again, after a fault: then it takes the place of the first.
     *
     * @throws org.sarcomaregistry.application.Unavailable if it can't be delivered now
     */
    void send(Reminder reminder);
}
