package org.sarcomaregistry.db.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another JVM that runs {@link DurableServerMain} on a folder. */
record ChildProgram(Process process) implements AutoCloseable {

    /** Waits until the child has committed its row, or has ended without. */
    static ChildProgram thatAdds(String text, Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                DurableServerMain.class.getName(),
                directory.toString(),
                text);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var child = new ChildProgram(process);
        child.readUntilDone(process.inputReader(StandardCharsets.UTF_8));
        return child;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void readUntilDone(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(DurableServerMain.DONE)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("The child ended early:\n" + said);
    }
}
