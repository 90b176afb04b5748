package org.sarcomaregistry.app.calc;

import java.io.InputStream;
import java.io.OutputStream;

/** What stands for {@code -}: read and written, never closed. */
public record Streams(InputStream in, OutputStream out) {}
