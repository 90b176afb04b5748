package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.sarcomaregistry.domain.person.CheckRule;
import org.sarcomaregistry.domain.person.IdFlaw;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.person.Sex;

/** Norwegian national identity numbers: whether one is right, and what it tells. No message repeats a number. */
final class NationalIdFunction implements RowFunction {

    private final CheckRule rule;

    NationalIdFunction(CheckRule rule) {
        this.rule = rule;
    }

    @Override
    public String name() {
        return "national-id";
    }

    @Override
    public String description() {
        return "Whether a Norwegian national identity number is right, and what it tells of its bearer.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("number");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("valid", "kind", "birth_date", "sex");
    }

    /** A number that is none is answered: not valid, and why. */
    @Override
    public Answer answer(InputRow row) throws BadRow {
        if (row.text("number").isEmpty()) {
            throw BadRow.missing("number");
        }
        return NationalId.parse(row.raw("number"), rule).fold(NationalIdFunction::valid, NationalIdFunction::invalid);
    }

    private static Answer valid(NationalId id) {
        return Answer.of(
                "true",
                id.kind().code(),
                id.birthDate().map(LocalDate::toString).orElse(""),
                id.sex().map(sex -> sex == Sex.FEMALE ? "F" : "M").orElse(""));
    }

    private static Answer invalid(IdFlaw flaw) {
        return Answer.of("false", "", "", "")
                .remarking(flaw.code().toUpperCase(Locale.ROOT), flaw.text().en());
    }
}
