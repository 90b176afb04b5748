package org.sarcomaregistry.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void files_keep_their_content_and_the_right_to_be_run() throws IOException {
        unpack(txz(file("bin/tool", 0755), file("share/text", 0644)));
        assertThat(folder.resolve("to/bin/tool")).hasContent("bin/tool").isExecutable();
        assertThat(Files.isExecutable(folder.resolve("to/share/text"))).isFalse();
    }

    @Test
    void links_lead_to_their_neighbours() throws IOException {
        unpack(txz(file("lib/a.so.1", 0644), link("lib/a.so", "a.so.1")));
        assertThat(folder.resolve("to/lib/a.so")).isSymbolicLink().hasContent("lib/a.so.1");
    }

    @Test
    void an_entry_that_leads_out_is_refused() throws IOException {
        var escaping = txz(file("../outside", 0644));
        assertThatThrownBy(() -> unpack(escaping)).hasMessageContaining("leads out");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void a_link_that_leads_out_is_refused() throws IOException {
        var escaping = txz(link("lib/a.so", "../../outside"));
        assertThatThrownBy(() -> unpack(escaping)).hasMessageContaining("leads out");
    }

    private void unpack(InputStream txz) throws IOException {
        new Archive(folder.resolve("to")).unpack(txz);
    }

    private static TarArchiveEntry file(String name, int mode) {
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(name.length());
        return entry;
    }

    private static TarArchiveEntry link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return entry;
    }

    private static InputStream txz(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                if (!entry.isSymbolicLink()) {
                    tar.write(entry.getName().getBytes(StandardCharsets.US_ASCII));
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
