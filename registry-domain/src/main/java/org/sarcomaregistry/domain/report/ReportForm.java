package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it arrives, before anything is known to be right: each field's name with the texts that were answered. It is
 * the only shape in which reports, evidence and statements come in.
 *
 * <p>Numbers stand as they were written. Blank answers count as not given, so that no field has an empty list. Strings
 * are trimmed. A form may hold a national id, therefore {@code toString} shows the names of its fields only.
 *
 * @param fields field name to answers; never an empty list, never a blank answer
 */
public record ReportForm(ImmutableSortedMap<String, ImmutableList<String>> fields) {

    /**
     * {@return a form without any blank answer}
     *
     * @param answers by field name; a field without an answer is left out
     */
    public static ReportForm of(Map<String, ? extends List<String>> answers) {
        var kept = ImmutableSortedMap.<String, ImmutableList<String>>naturalOrder();
        answers.forEach((name, texts) -> {
            var given = given(texts);
            if (!given.isEmpty()) {
                kept.put(name, given);
            }
        });
        return new ReportForm(kept.buildOrThrow());
    }

    private static ImmutableList<String> given(List<String> texts) {
        var given = ImmutableList.<String>builder();
        for (var text : texts) {
            if (!text.isBlank()) {
                given.add(text.strip());
            }
        }
        return given.build();
    }

    /**
     * {@return the answers to a field, empty if it was not answered}
     *
     * @param name name of a field in the codebook
     */
    public ImmutableList<String> answers(String name) {
        return fields.getOrDefault(name, ImmutableList.of());
    }

    /**
     * {@return the first answer to a field}
     *
     * @param name name of a field in the codebook
     */
    public Optional<String> answer(String name) {
        var texts = answers(name);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }

    /**
     * {@return the same form with a field answered anew; no answers take the field away}
     *
     * @param name name of a field in the codebook
     * @param answers instead of those there are; none leaves the field out
     */
    public ReportForm with(String name, String... answers) {
        var copy = new java.util.TreeMap<String, List<String>>(fields);
        copy.put(name, List.of(answers));
        return of(copy);
    }

    /**
     * {@return the same form without some fields}
     *
     * @param names of fields; those that the form doesn't have are passed over
     */
    public ReportForm without(String... names) {
        var copy = new java.util.TreeMap<String, List<String>>(fields);
        for (String name : names) {
            copy.remove(name);
        }
        return of(copy);
    }

    /**
     * {@return one unambiguous line of text for each answer, in the order of names: equal forms, and only they, have
     * equal lines}
     */
    public String canonical() {
        var lines = new ArrayList<String>();
        fields.forEach((name, texts) ->
                texts.forEach(text -> lines.add(escaped(name).replace("=", "\\=") + '=' + escaped(text))));
        return String.join("\n", lines);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return "ReportForm" + fields.keySet();
    }
}
