package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;

/** A version of the mapping language. A released one stays as it is and is read for ever. */
enum Edition {
    FIRST("1"),
    SECOND("2");

    private final String number;

    Edition(String number) {
        this.number = number;
    }

    /** The version that a mapping says it is written in; one that nobody knows is refused by name. */
    static Edition of(Node node) {
        var numbers = Arrays.stream(values()).map(edition -> edition.number).toList();
        return Arrays.stream(values())
                .filter(edition -> edition.number.equals(node.words()))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        node.place(),
                        "Versjon «" + node.words() + "» av kartleggingsspråket er ukjent; dette programmet leser "
                                + String.join(" og ", numbers),
                        "Version \"" + node.words() + "\" of the mapping language is unknown; this program reads "
                                + String.join(" and ", numbers)));
    }

    /** Named pieces of which those that came with the second version are known from it on. */
    Block block(Node node, ImmutableList<String> first, String... second) {
        if (this == FIRST) {
            Arrays.stream(second)
                    .flatMap(name -> node.field(name).stream().map(at -> tooOld(at, name)))
                    .findFirst()
                    .ifPresent(misread -> {
                        throw misread;
                    });
        }
        return Block.of(
                node, Stream.concat(first.stream(), Arrays.stream(second)).toArray(String[]::new));
    }

    /** Refuses a word that this version doesn't have yet. */
    void need(Edition since, Node at, String name) {
        if (compareTo(since) < 0) {
            throw tooOld(at, name);
        }
    }

    private static Misread tooOld(Node at, String name) {
        return new Misread(
                at.place(),
                "«" + name + "» kom med versjon 2 av kartleggingsspråket; skriv language: 2",
                "\"" + name + "\" came with version 2 of the mapping language; write language: 2");
    }
}
