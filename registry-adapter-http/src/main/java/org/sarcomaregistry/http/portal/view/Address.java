package org.sarcomaregistry.http.portal.view;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.text.Language;

/** A page of the portal with what is chosen on it. Nothing that names a person ever stands in an address. */
public record Address(String path, ImmutableMap<String, String> parameters) {

    public static Address of(String path) {
        return new Address(path, ImmutableMap.of());
    }

    /** The cases behind a figure. */
    public static Address cases(FigureKey figure) {
        return at("/cases", figure.scope().code(), figure.year()).with("indicator", figure.indicator());
    }

    /** A page with a place and a year chosen. */
    public static Address at(String path, String unit, int year) {
        return of(path).with("unit", unit).with("year", Integer.toString(year));
    }

    /** The same address with a parameter set. */
    public Address with(String name, String value) {
        return new Address(
                path,
                ImmutableMap.<String, String>builder()
                        .putAll(parameters)
                        .put(name, value)
                        .buildKeepingLast());
    }

    public Address in(Language language) {
        return with("lang", language.tag());
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(joining("&", path + "?", ""));
    }
}
