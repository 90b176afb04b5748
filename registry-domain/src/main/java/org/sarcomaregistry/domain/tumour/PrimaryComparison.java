package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.text.Text;

/**
 * Two tumours of one person, by the international rules and by the registry's own.
 *
 * @param oneCase whether they count as one case internationally
 * @param why what decided that
 * @param recording how the registry keeps them
 * @param recordingWhy what decided that
 */
public record PrimaryComparison(boolean oneCase, Text why, Recording recording, Text recordingWhy) {}
