package org.sarcomaregistry.app.calc;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.Facts;
import org.sarcomaregistry.domain.consistency.FactsBuilder;
import org.sarcomaregistry.domain.consistency.Rule;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Topography;

/** The consistency rules that can be judged by these columns; a blank fires no rule that does not look for a blank. */
final class CheckFunction implements RowFunction {

    private static final int OLDEST = 130;
    private static final ImmutableMap<String, Sex> LETTERS = ImmutableMap.of("F", Sex.FEMALE, "M", Sex.MALE);
    private static final Pattern MORPHOLOGY = Pattern.compile("[89][0-9]{3}/[0-9]");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String description() {
        return "Which consistency rules fire, worst first.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of(
                "sex",
                "age_years",
                "topography",
                "morphology",
                "grade",
                "icdo_grade",
                "basis",
                "birth_date",
                "diagnosis_date",
                "death_date");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("rules", "worst");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var facts = Facts.builder();
        tumour(row, facts);
        person(row, facts);
        var broken = ConsistencyRules.brokenBy(facts.build());
        return Answer.of(
                broken.stream().map(Rule::code).collect(joining(";")),
                broken.stream().findFirst().map(rule -> rule.severity().code()).orElse(""));
    }

    private static void person(InputRow row, FactsBuilder facts) throws BadRow {
        sex(row).ifPresent(facts::sex);
        if (row.text("age_years").isPresent()) {
            facts.ageYears(row.integer("age_years", 0, OLDEST));
        }
        row.dateIfPresent("birth_date").ifPresent(facts::born);
        row.dateIfPresent("diagnosis_date").ifPresent(facts::diagnosed);
        row.dateIfPresent("death_date").ifPresent(facts::died);
    }

    /** By its code, or by the letter that {@code national-id} writes. */
    private static Optional<Sex> sex(InputRow row) throws BadRow {
        var letter = row.text("sex").flatMap(text -> Optional.ofNullable(LETTERS.get(text)));
        return letter.isPresent() ? letter : row.codeIfPresent("sex", Sex.class, "");
    }

    private static void tumour(InputRow row, FactsBuilder facts) throws BadRow {
        var topography = row.text("topography");
        if (topography.isPresent()) {
            facts.topography(Topography.parse(topography.get())
                    .orElseThrow(() -> BadRow.unreadable("topography", "a site of ICD-O-3 such as C49.2")));
        }
        var morphology = row.text("morphology");
        if (morphology.isPresent()) {
            morphology(morphology.get(), facts);
        }
        facts.grade(grade(row));
        if (row.text("icdo_grade").isPresent()) {
            facts.icdoGrade(row.integer("icdo_grade", 1, 9));
        }
        if (row.text("basis").isPresent()) {
            facts.basisAsWritten(row.integer("basis", 0, 9));
        }
    }

    /** Also with a behaviour that does not exist, which is for a rule to say. */
    private static void morphology(String text, FactsBuilder facts) throws BadRow {
        if (!MORPHOLOGY.matcher(text).matches()) {
            throw BadRow.unreadable("morphology", "a code such as 8850/3");
        }
        facts.morphologyAsWritten(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    /** The clinical grade, with the letter or without; grade 4 is a high one, 9 and X are unknown. */
    private static Optional<Grade> grade(InputRow row) throws BadRow {
        var text = row.text("grade");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text.get()) {
                    case "1", "G1" -> Grade.G1;
                    case "2", "G2" -> Grade.G2;
                    case "3", "G3" -> Grade.G3;
                    case "4", "G4", "high" -> Grade.HIGH;
                    case "low" -> Grade.LOW;
                    case "9", "GX", "unknown" -> Grade.UNKNOWN;
                    case "not-applicable" -> Grade.NOT_APPLICABLE;
                    default ->
                        throw BadRow.unreadable(
                                "grade",
                                "one of 1, 2, 3, 4, 9, G1, G2, G3, G4, GX, low, high, unknown, not-applicable");
                });
    }
}
