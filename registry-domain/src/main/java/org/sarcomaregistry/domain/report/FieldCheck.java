package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.text.Legible;

/** Judges the answers to one field by the codebook alone. */
final class FieldCheck {

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}([.][0-9]{1,4})?");

    private final FieldSpec spec;

    FieldCheck(FieldSpec spec) {
        this.spec = spec;
    }

    /** The first thing that is wrong with these answers; at least one answer is given. */
    Optional<Finding> of(ImmutableList<String> answers) {
        if (answers.size() > 1 && !spec.type().isMany()) {
            return found(FormRule.FIELD_MANY);
        }
        if (answers.size() > answers.stream().distinct().count() && spec.type() == FieldType.CODES) {
            return found(FormRule.FIELD_REPEATED);
        }
        if (answers.size() > 1 && answers.stream().anyMatch(FieldCheck::standsAlone)) {
            return found(FormRule.FIELD_CONTRADICTION);
        }
        return answers.stream().map(this::one).flatMap(Optional::stream).findFirst();
    }

    private static boolean standsAlone(String code) {
        return code.equals("none") || code.equals("unknown");
    }

    private Optional<Finding> one(String text) {
        if (spec.values().codes().contains(text)) {
            return Optional.empty();
        }
        return switch (spec.type()) {
            case TEXT ->
                reference(text).or(() -> length(text)).or(() -> legible(text)).or(() -> impersonal(text));
            case CODE, CODES -> spec.values().reference().isPresent() ? reference(text) : unknownCode();
            case DATE -> date(text, PartialDate::isExact);
            case PARTIAL_DATE -> date(text, any -> true);
            case INTEGER, INTEGERS -> number(text, INTEGER);
            case DECIMAL -> number(text, DECIMAL);
        };
    }

    private Optional<Finding> reference(String text) {
        return spec.values()
                .reference()
                .filter(reference -> !reference.knows(text))
                .flatMap(reference -> unknownCode());
    }

    private Optional<Finding> unknownCode() {
        return found(FormRule.FIELD_CODE);
    }

    private Optional<Finding> length(String text) {
        return spec.values().inRange(BigDecimal.valueOf(text.codePointCount(0, text.length())))
                ? Optional.empty()
                : found(FormRule.FIELD_LENGTH);
    }

    /** What can't be stored and shown again as it came; ids are one line. */
    private Optional<Finding> legible(String text) {
        boolean legible = spec.name().equals("message_id") ? Legible.isLine(text) : Legible.isText(text);
        return legible ? Optional.empty() : found(FormRule.FIELD_TEXT);
    }

    /** A national id in a text would be stored where nobody guards it; the patient's own field is the place for it. */
    private Optional<Finding> impersonal(String text) {
        if (spec.values().reference().filter(Reference.PATIENT::equals).isPresent()
                || spec.name().equals("comment")) {
            return Optional.empty();
        }
        return NationalIdInText.isIn(text) ? found(FormRule.ID_IN_TEXT) : Optional.empty();
    }

    private Optional<Finding> date(String text, Predicate<PartialDate> precise) {
        return PartialDate.parse(text).filter(precise).isPresent() ? Optional.empty() : found(FormRule.FIELD_DATE);
    }

    private Optional<Finding> number(String text, Pattern shape) {
        if (!shape.matcher(text).matches()) {
            return found(FormRule.FIELD_NUMBER);
        }
        return spec.values().inRange(new BigDecimal(text)) ? Optional.empty() : found(FormRule.FIELD_RANGE);
    }

    private Optional<Finding> found(FormRule rule) {
        return Optional.of(rule.at(spec));
    }
}
