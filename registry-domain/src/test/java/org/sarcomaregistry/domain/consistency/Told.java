package org.sarcomaregistry.domain.consistency;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.staging.StageGroup;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Basis;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.GradeSystem;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Facts told in a line of words such as {@code male age=4 C61.9 8912/3}. */
final class Told {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Told() {}

    static Facts facts(String line) {
        return facts(words(line));
    }

    static Facts facts(List<String> words) {
        var facts = Facts.builder();
        for (String word : words) {
            facts = tell(facts, word);
        }
        return facts.build();
    }

    static List<String> words(String line) {
        return WORDS.splitToList(line);
    }

    private static FactsBuilder tell(FactsBuilder facts, String word) {
        int at = word.indexOf('=');
        if (at > 0) {
            return tell(facts, word.substring(0, at), word.substring(at + 1));
        }
        if (word.matches("C[0-9.]+")) {
            return facts.topography(new Topography(word));
        }
        if (word.matches("[0-9]{4}/[0-9]")) {
            return Morphology.parse(word)
                    .map(facts::morphology)
                    .orElseGet(() ->
                            facts.morphologyAsWritten(Integer.parseInt(word.substring(0, 4)), word.charAt(5) - '0'));
        }
        return switch (word) {
            case "tnm" -> facts.tnmGiven();
            case "primary" -> facts.primary(true);
            case "secondary" -> facts.primary(false);
            default -> Sex.parse(word).map(facts::sex).orElseGet(() -> facts.m(coded(MCategory.class, word)));
        };
    }

    private static FactsBuilder tell(FactsBuilder facts, String name, String value) {
        return switch (name) {
            case "age" -> facts.ageYears(Integer.parseInt(value));
            case "year" -> facts.diagnosisYear(Integer.parseInt(value));
            case "size" -> facts.sizeMm(Integer.parseInt(value));
            case "icdo" -> facts.icdoGrade(Integer.parseInt(value));
            case "points" -> points(facts, value);
            case "basis" -> facts.basis(coded(Basis.class, value));
            case "tnm" -> facts.tnm(tnm(value));
            case "stage" -> facts.stage(coded(StageGroup.class, value), Authority.UICC);
            case "ajcc" -> facts.stage(coded(StageGroup.class, value), Authority.AJCC);
            case "wall" -> facts.wallOrCavity(coded(WallOrCavity.class, value));
            case "mitoses" -> facts.mitosesPer5mm2(Double.parseDouble(value));
            case "grade" -> facts.grade(Codes.parse(Grade.class, value));
            case "system" -> facts.gradeSystem(coded(GradeSystem.class, value));
            case "side" -> facts.laterality(Codes.parse(Laterality.class, value));
            case "drug" -> facts.drug(value);
            case "neoadjuvant" -> facts.neoadjuvant(value.equals("yes"));
            case "metastasis" -> facts.distantMetastasis(value.equals("yes"));
            case "resected" -> facts.resected(value.equals("yes"));
            case "margin" -> facts.marginRecorded(value.equals("yes"));
            default -> tell(facts, name, LocalDate.parse(value));
        };
    }

    private static FactsBuilder tell(FactsBuilder facts, String name, LocalDate day) {
        return switch (name) {
            case "born" -> facts.born(day);
            case "died" -> facts.died(day);
            case "diagnosed" -> facts.diagnosed(day);
            case "histology" -> facts.firstHistology(day);
            case "operated" -> facts.operated(day);
            case "specimen" -> facts.specimenTaken(day);
            case "started" -> facts.treatmentStarted(day);
            case "ended" -> facts.treatmentEnded(day);
            case "seen" -> facts.lastContact(day);
            case "today" -> facts.today(day);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** {@code T2,N0,M0}, or with semicolons, of the eighth edition. */
    private static Tnm tnm(String value) {
        var categories = Splitter.on(CharMatcher.anyOf(",;")).splitToList(value);
        return new Tnm(
                Codes.parse(TCategory.class, categories.get(0)),
                Codes.parse(NCategory.class, categories.get(1)),
                Codes.parse(MCategory.class, categories.get(2)),
                categories.size() > 3 ? coded(TnmEdition.class, categories.get(3)) : TnmEdition.EIGHTH);
    }

    private static FactsBuilder points(FactsBuilder facts, String value) {
        return facts.fnclccPoints(value.charAt(0) - '0', value.charAt(2) - '0', value.charAt(4) - '0');
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> set, String code) {
        return Codes.parse(set, code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
