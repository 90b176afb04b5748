package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;

/** Takes back the message that its own message replaces; what stood before that message stands again. */
public record Withdrawal() implements Content {

    static final ImmutableList<Binding<Withdrawal>> BINDINGS = ImmutableList.of();

    @Override
    public FormKind kind() {
        return FormKind.WITHDRAWAL;
    }

    @Override
    public <T> T fold(ContentCases<T> cases) {
        return cases.withdrawal().apply(this);
    }
}
