package org.sarcomaregistry.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz, postgres",
        "Linux, aarch64, /postgres-linux-arm_64.txz, postgres",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz, postgres",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz, postgres",
        "Windows 11, amd64, /postgres-windows-x86_64.txz, postgres.exe",
    })
    void each_platform_has_its_archive_and_program_names(String osName, String osArch, String archive, String program) {
        var platform = Platform.of(osName, osArch);
        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(platform.program("postgres")).isEqualTo(program);
    }
}
