package org.sarcomaregistry.domain.tumour;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * A group of histologies that count as one kind when tumours of a person are counted internationally.
 *
 * @param number 1 to 17 as in the rules; 0 for a code that no group holds
 * @param systemic counted once per person, wherever it sits
 * @param unspecific gives way to a specific group at the same site
 * @see <a href="http://www.iacr.com.fr/images/doc/MPrules_july2004.pdf">IARC, IACR and ENCR 2004</a>
 */
public record HistologyGroup(int number, Text name, boolean systemic, boolean unspecific) {

    private static final HistologyGroup NONE =
            new HistologyGroup(0, Text.of("Utenfor gruppene", "Outside the groups"), false, true);
    private static final HistologyRanges CURRENT =
            HistologyRanges.of(Table.load(HistologyGroup.class, "histology-groups.tsv"));
    private static final int FIRST = 8000;
    private static final int LAST = 9999;

    /** The group of every histology that there can be, from the first on. */
    private static final ImmutableList<HistologyGroup> BY_HISTOLOGY = IntStream.rangeClosed(FIRST, LAST)
            .mapToObj(histology -> CURRENT.group(histology).orElse(NONE))
            .collect(toImmutableList());

    /**
     * {@return the group of a code by its histology alone}
     *
     * @param morphology histology and behaviour by ICD-O
     */
    public static HistologyGroup of(Morphology morphology) {
        return BY_HISTOLOGY.get(morphology.histology() - FIRST);
    }

    /** {@return the seventeen groups of the rules, in their order} */
    public static ImmutableList<HistologyGroup> all() {
        return CURRENT.groups();
    }

    static HistologyGroup of(Row row) {
        return new HistologyGroup(
                row.integer("number"),
                Text.of(row.text("name_nb"), row.text("name_en")),
                row.flag("systemic"),
                row.flag("unspecific"));
    }
}
