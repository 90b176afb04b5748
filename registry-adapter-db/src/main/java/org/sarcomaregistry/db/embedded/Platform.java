package org.sarcomaregistry.db.embedded;

import java.util.Locale;

/** Operating system and processor, in the words that the archives of server programs use in their names. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** Takes the values of Java's own properties {@code os.name} and {@code os.arch}; any unknown one is kept as it is. */
    static Platform of(String osName, String osArch) {
        return new Platform(system(osName.toLowerCase(Locale.ROOT)), processor(osArch.toLowerCase(Locale.ROOT)));
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    /** Class-path name of the archive for this platform. */
    String archive() {
        return "/postgres-" + system + "-" + processor + ".txz";
    }

    /** File name of one of the server's programs. */
    String program(String name) {
        return isWindows() ? name + ".exe" : name;
    }

    private static String system(String osName) {
        if (osName.startsWith("mac")) {
            return "darwin";
        }
        return osName.startsWith("windows") ? "windows" : osName;
    }

    private static String processor(String osArch) {
        return switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
    }
}
