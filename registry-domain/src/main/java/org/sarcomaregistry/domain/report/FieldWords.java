package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * What people read at a field.
 *
 * @param label what the field is called
 * @param help what to answer, where the label doesn't say all; none in the first version of the codebook
 * @param codes what the listed codes mean, in the order of the list; empty in the first version of the codebook
 */
public record FieldWords(Text label, Optional<Text> help, ImmutableMap<String, Text> codes) {}
