package org.sarcomaregistry.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest states it; outside a jar there is none to state. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"registry " + number()};
    }

    private static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not built)");
    }
}
