package org.sarcomaregistry.http;

import java.util.Arrays;
import java.util.Optional;

/** What a token lets its bearer's program do. What the person may do is for the registry's appointments to say. */
public enum TokenScope {
    REPORT("registry.report"),
    EVIDENCE("registry.evidence"),
    READ("registry.read");

    private final String name;

    TokenScope(String name) {
        this.name = name;
    }

    /** As it stands in tokens. */
    public String text() {
        return name;
    }

    static Optional<TokenScope> parse(String text) {
        return Arrays.stream(values()).filter(scope -> scope.name.equals(text)).findFirst();
    }
}
