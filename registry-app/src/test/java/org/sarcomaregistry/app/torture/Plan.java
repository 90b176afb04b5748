package org.sarcomaregistry.app.torture;

/**
 * How much is broken.
 *
 * @param kills of the service
 * @param databaseKills of the server, at most as many as kills
 * @param submissions that must have got a receipt meanwhile
 * @param cutStep answers are cut after 0, so many, twice as many … bytes, up to 512
 * @param crowds times that one message is sent by fifty clients at once
 * @param terminations times that all sessions of the database are ended
 */
record Plan(int kills, int databaseKills, int submissions, int cutStep, int crowds, int terminations, Mutant mutant) {

    static final Plan SHORT = new Plan(20, 5, 5_000, 8, 10, 20, Mutant.NONE);
    static final Plan LONG = new Plan(60, 15, 20_000, 1, 500, 300, Mutant.NONE);

    /** Just enough to find a mutant out. */
    static Plan against(Mutant mutant) {
        return new Plan(3, 0, 300, 64, 2, 0, mutant);
    }

    /** Acknowledged between two kills. */
    int quota() {
        return submissions / kills;
    }

    boolean hasDatabaseKill(int life) {
        return (life + 1) * databaseKills / kills > life * databaseKills / kills;
    }
}
