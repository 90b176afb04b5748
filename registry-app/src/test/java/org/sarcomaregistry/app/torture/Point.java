package org.sarcomaregistry.app.torture;

/** Where in its work a service can be told to stop dead, named after what happens there to one report. */
enum Point {
    BEFORE_VALIDATE("Appointments.of", false),
    AFTER_VALIDATE("Fingerprints.of", true),
    BEFORE_INSERT("Log.append", true),
    AFTER_INSERT("Log.append", false),
    BEFORE_OUTBOX("Outbox.add", true),
    AFTER_OUTBOX("Outbox.add", false),
    BEFORE_COMMIT("Transactions.work", false),
    AFTER_COMMIT("Transactions.commit", false),
    NEVER("", true);

    private final String call;
    private final boolean before;

    Point(String call, boolean before) {
        this.call = call;
        this.before = before;
    }

    boolean isBefore(String made) {
        return before && call.equals(made);
    }

    boolean isAfter(String made) {
        return !before && call.equals(made);
    }
}
