package org.sarcomaregistry.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are seldom thought of. */
final class Nasty {

    private Nasty() {}

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "-",
                        " ",
                        "\u00a0",
                        "NaN",
                        "1e400",
                        "-0",
                        "99",
                        "9999-99-99",
                        "2023-02-29",
                        "0000-01-01",
                        "C49.2\n",
                        "\u0661\u0662\u0663",
                        "I\u0307",
                        "\u202e2024-01-01",
                        "a\u0000b",
                        "\ud800",
                        "'; drop table entries; --",
                        "<script>alert(1)</script>",
                        "x".repeat(5_000)),
                Arbitraries.strings().ofMaxLength(30));
    }
}
