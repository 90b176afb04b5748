package org.sarcomaregistry.app.architecture.planted.domain.report;

import java.util.ArrayList;
import java.util.List;

/** Mistake: a setter. */
public final class CanBeChanged {

    private final List<String> names = new ArrayList<>();

    /** Forgets what was. */
    public void setNames(List<String> names) {
        this.names.clear();
        this.names.addAll(names);
    }
}
