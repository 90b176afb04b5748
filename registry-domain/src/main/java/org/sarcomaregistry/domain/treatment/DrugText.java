package org.sarcomaregistry.domain.treatment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.text.Words;
import org.sarcomaregistry.domain.treatment.DrugMatch.Doubtful;
import org.sarcomaregistry.domain.treatment.DrugMatch.Exact;
import org.sarcomaregistry.domain.treatment.DrugMatch.None;

/** Reads what people typed into a field for drugs. */
final class DrugText {

    private static final Pattern DOSE = Pattern.compile(
            "(?i)\\b[0-9]+([.,][0-9]+)?\\s*(mg|g|mcg|µg|ug|ie|iu)\\b(\\s*/\\s*(m2|m²|kg|day|dag|døgn|d)(?!\\p{L}))?");
    private static final Splitter PARTS =
            Splitter.on(Pattern.compile("(?i)[,;+&/()\\n]|\\b(?:and|og|with|med|plus)\\b"));
    private static final ImmutableSet<String> SALTS = ImmutableSet.of(
            "hydrochloride",
            "hcl",
            "hydroklorid",
            "sulfate",
            "sulphate",
            "sulfat",
            "mesylate",
            "mesilate",
            "mesilat",
            "malate",
            "malat",
            "tosylate",
            "sodium",
            "natrium",
            "disodium",
            "acetate",
            "acetat");

    private final DrugNames names;
    private final DrugSpelling spelling;

    DrugText(DrugNames names) {
        this.names = names;
        this.spelling = new DrugSpelling(names);
    }

    DrugMatch read(String text) {
        String plain = DOSE.matcher(text).replaceAll(" ");
        var whole = part(plain);
        if (whole instanceof Exact) {
            return whole;
        }
        var parts = new ArrayList<DrugMatch>();
        for (String piece : PARTS.split(plain)) {
            if (!words(piece).isEmpty()) {
                parts.add(part(piece));
            }
        }
        return together(parts);
    }

    /** Facts only if every part is one; nothing only if every part is nothing. */
    private static DrugMatch together(List<DrugMatch> parts) {
        var drugs = ImmutableSet.<Drug>builder();
        boolean exact = true;
        for (DrugMatch part : parts) {
            exact &= part instanceof Exact;
            drugs.addAll(part.fold(Exact::drugs, Doubtful::candidates, ImmutableList::of));
        }
        return answer(drugs.build().asList(), exact);
    }

    private static DrugMatch answer(ImmutableList<Drug> drugs, boolean exact) {
        if (drugs.isEmpty()) {
            return new None();
        }
        return exact ? new Exact(drugs) : new Doubtful(drugs);
    }

    private DrugMatch part(String text) {
        var words = words(text);
        var alone = names.of(String.join(" ", words));
        if (alone.isPresent()) {
            return answer(alone.get().drugs(), alone.get().trust() != DrugNames.Trust.AMBIGUOUS);
        }
        return sequence(words);
    }

    private static ImmutableList<String> words(String text) {
        return Words.of(text).stream().filter(word -> !SALTS.contains(word)).collect(ImmutableList.toImmutableList());
    }

    /** Several names one after the other, the longest name first; unknown words make a doubt of what is known. */
    private DrugMatch sequence(List<String> words) {
        var drugs = ImmutableSet.<Drug>builder();
        boolean exact = true;
        int at = 0;
        while (at < words.size()) {
            int length = longestName(words, at);
            if (length > 0) {
                names.of(String.join(" ", words.subList(at, at + length))).ifPresent(m -> drugs.addAll(m.drugs()));
            } else {
                exact = false;
                drugs.addAll(spelling.near(words.get(at)));
            }
            at += Math.max(length, 1);
        }
        return answer(drugs.build().asList(), exact);
    }

    private int longestName(List<String> words, int at) {
        for (int length = words.size() - at; length > 0; length--) {
            var meaning = names.of(String.join(" ", words.subList(at, at + length)));
            if (meaning.filter(m -> m.trust().standsAmongOthers()).isPresent()) {
                return length;
            }
        }
        return 0;
    }
}
