package org.sarcomaregistry.domain.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names typed by people are compared: letter case, accents, punctuation and spacing do not count. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

    private Words() {}

    /**
     * {@return lower-case letters and digits without marks, one space between words: {@code Bodø–Gravdal} is {@code
     * bodo gravdal}}
     *
     * @param text as written; may be empty
     */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String unmarked = MARKS.matcher(plain).replaceAll("");
        return OTHER.matcher(unmarked).replaceAll(" ").strip();
    }

    /**
     * The folded words of a text, in order.
     *
     * @param text as written; may be empty
     * @return the words
     */
    public static ImmutableList<String> of(String text) {
        return ImmutableList.copyOf(SPACES.split(fold(text)));
    }
}
