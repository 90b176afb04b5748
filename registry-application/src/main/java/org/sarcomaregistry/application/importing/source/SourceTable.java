package org.sarcomaregistry.application.importing.source;

import com.google.common.collect.ImmutableList;

/**
 * One table of a source.
 *
 * @param name its name in the mapping
 * @param columns the header, each name once
 * @param rows every row below the header that isn't an empty line, readable or not, in the order of the file
 */
public record SourceTable(String name, ImmutableList<String> columns, ImmutableList<SourceRow> rows) {}
