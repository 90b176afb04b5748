package org.sarcomaregistry.app.torture;

/** The service in a process of its own, which only its starter ends. */
record ServiceProcess(Process process, Post post) implements AutoCloseable {

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it answers that it is ready, now. */
    boolean isReady() {
        return post.get("/health/ready").status() == 200;
    }

    void awaitReady() {
        Progress.await("the service", () -> isReady() || !isAlive());
        if (!isAlive() && process.exitValue() != Halting.EXIT_CODE) {
            throw new IllegalStateException("the service ended by itself; see service.log");
        }
    }

    /** SIGKILL, and waits for the death. */
    void kill() {
        process.destroyForcibly();
        Progress.await("its death", () -> !isAlive());
    }

    /** An end in good order. */
    @Override
    public void close() {
        process.destroy();
        Progress.await("its end", () -> !isAlive());
    }
}
