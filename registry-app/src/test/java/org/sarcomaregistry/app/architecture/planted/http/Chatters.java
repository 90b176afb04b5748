package org.sarcomaregistry.app.architecture.planted.http;

/** Mistake: writes to a terminal that may not be there. */
public final class Chatters {

    /** Says so. */
    @SuppressWarnings("SystemOut")
    public void chat() {
        System.out.println("request");
    }
}
