package org.sarcomaregistry.application.importing;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks. */
    Progress UNWATCHED = (done, all) -> {};

    /** So many of all rows are dealt with; told after each commit and at the end. */
    void reached(int done, int all);
}
