package org.sarcomaregistry.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/**
 * Rooms below a root package: the registry's own, or the same rooms with planted violations.
 *
 * @param root the package that holds domain, application, db, http and app
 */
record Rooms(String root) {

    static final Rooms REGISTRY = new Rooms("org.sarcomaregistry");
    static final Rooms PLANTED = new Rooms("org.sarcomaregistry.app.architecture.planted");

    /** What the compilers of this module's and of other modules' tests have made; the folder depends on the profile. */
    private static final ImportOption NOT_OF_TESTS = location ->
            !location.contains("/test-") && !location.contains("-tests.jar") && !location.contains("-testkit.jar");

    /** A package pattern below the root, such as {@code domain..}. */
    String in(String pattern) {
        return root + "." + pattern;
    }

    /** Several package patterns below the root. */
    String[] in(String... patterns) {
        return Arrays.stream(patterns).map(this::in).toArray(String[]::new);
    }

    /** The classes in these rooms; without tests where the rooms are the registry's. */
    JavaClasses classes() {
        var importer = new ClassFileImporter();
        return equals(PLANTED)
                ? importer.importPackages(root)
                : importer.withImportOption(NOT_OF_TESTS).importPackages(root);
    }

    /** Classes that somebody has written, or had jOOQ write: not the descriptions of packages. */
    static DescribedPredicate<JavaClass> areClasses() {
        return DescribedPredicate.describe(
                "are classes", type -> !type.getSimpleName().equals("package-info"));
    }
}
