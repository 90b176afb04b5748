package org.sarcomaregistry.db.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that has died and whose parent has not taken notice; Java counts it as alive. */
final class Zombie {

    private Zombie() {}

    /** Known on Linux only; elsewhere, and where the process is gone, never. */
    static boolean is(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
