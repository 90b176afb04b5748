package org.sarcomaregistry.http.portal;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Words;

/** What a request asks for. What is malformed is a bad request; what is well-formed and unknown is not found. */
record Asked(Context ctx, Words words) {

    static Asked of(Context ctx) {
        return new Asked(ctx, new Words(language(ctx)));
    }

    /** The language asked for; else the one that the browser prefers of the two; else Norwegian. */
    private static Language language(Context ctx) {
        var asked = Optional.ofNullable(ctx.queryParam("lang")).orElse("");
        for (Language language : Language.values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        return preferred(Optional.ofNullable(ctx.header("Accept-Language")).orElse(""));
    }

    private static Language preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(tag -> tag.matches("nb|nn|no|da|sv|en"))
                    .findFirst()
                    .filter("en"::equals)
                    .map(english -> Language.EN)
                    .orElse(Language.NB);
        } catch (IllegalArgumentException unreadable) {
            return Language.NB;
        }
    }

    Optional<Scope> unit() {
        return text("unit").map(code -> Scopes.NORWAY.byCode(code).orElseThrow(Asked::notFound));
    }

    Indicator indicator() {
        return text("indicator").flatMap(SarcomaIndicators::byId).orElseThrow(Asked::notFound);
    }

    Optional<Integer> year() {
        return number("year");
    }

    Optional<Integer> number(String name) {
        return parsed(
                name,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf));
    }

    /** A parameter that must be there. */
    <T> T need(String name, Optional<T> value) {
        return value.orElseThrow(() -> bad(name));
    }

    private <T> Optional<T> parsed(String name, Function<String, Optional<T>> parse) {
        return text(name).map(text -> parse.apply(text).orElseThrow(() -> bad(name)));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
    }

    /** An address with the place and year that are asked for. */
    Address chosen(Address address) {
        var place = unit().map(scope -> address.with("unit", scope.code())).orElse(address);
        return year().map(year -> place.with("year", year.toString())).orElse(place);
    }

    static RuntimeException notFound() {
        return Problem.of(ProblemKind.NOT_FOUND).toException();
    }

    /** Only names of ours come here; what was sent is not repeated. */
    private static RuntimeException bad(String name) {
        var text = Text.of(
                "«" + name + "» i adressen mangler eller er feil", "“" + name + "” in the address is missing or wrong");
        return Problem.of(ProblemKind.BAD_PARAMETER)
                .withViolations(
                        java.util.List.of(Violation.error("", "PARAMETER-" + name.toUpperCase(Locale.ROOT), text)))
                .toException();
    }
}
