package org.sarcomaregistry.domain.staging;

import java.util.Optional;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TnmEdition;

/**
 * A part of the TNM classification, with the stage tables that UICC and AJCC have for it.
 *
 * @param id stable, such as {@code sts-trunk-extremity}
 * @param uicc from the eighth edition on; absent where there are no stage groups
 * @param ajcc eighth edition; absent where there are no stage groups
 * @param seventh of both
 * @param limits8 name of the limits of size from the eighth edition on
 */
public record Chapter(
        String id,
        Text name,
        Optional<StageTable> uicc,
        Optional<StageTable> ajcc,
        Optional<StageTable> seventh,
        Optional<String> limits8,
        Optional<String> limits7) {

    static Chapter of(Row row, StageTables tables) {
        return new Chapter(
                row.text("chapter"),
                Text.of(row.text("name_nb"), row.text("name_en")),
                row.parsedIfPresent("uicc", tables::byId),
                row.parsedIfPresent("ajcc", tables::byId),
                row.parsedIfPresent("seventh", tables::byId),
                row.optional("limits_8"),
                row.optional("limits_7"));
    }

    /**
     * {@return the stage table of an authority in an edition; empty where no stage group is defined}
     *
     * @param authority by whose tables
     * @param edition of TNM
     */
    public Optional<StageTable> table(Authority authority, TnmEdition edition) {
        if (edition == TnmEdition.SEVENTH) {
            return seventh;
        }
        return authority == Authority.UICC ? uicc : ajcc;
    }

    /**
     * {@return the name of the limits of size in an edition, for {@link SizeLimits}; empty where size does not enter}
     *
     * @param edition of TNM
     */
    public Optional<String> limits(TnmEdition edition) {
        return edition == TnmEdition.SEVENTH ? limits7 : limits8;
    }
}
