package org.sarcomaregistry.domain.code;

/** A value of a closed set that has a stable code for forms, files and messages. */
public interface Coded {

    /**
     * {@return the code as it is written in the codebook, lower case with hyphens unless the field has its own custom}
     */
    String code();
}
