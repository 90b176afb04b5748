package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** Reads the table of subtypes. */
final class SubtypeTable {

    private static final String[] COLUMNS = {
        "id",
        "parent",
        "name_en",
        "name_nb",
        "own_name",
        "morphology",
        "family",
        "tissue",
        "fnclcc",
        "intrinsic_grade",
        "also",
        "icdo",
        "status",
        "replaced_by",
        "provisional",
        "note"
    };

    private final ImmutableMap<String, Family> families;

    private SubtypeTable(Table families) {
        this.families = Maps.uniqueIndex(
                families.rows().stream().map(SubtypeTable::family).iterator(), Family::code);
    }

    static ImmutableList<Subtype> read(Table families, Table subtypes) {
        families.withColumns("code", "name_en", "name_nb").unique("code");
        subtypes.withColumns(COLUMNS)
                .unique("id")
                .unique("name_en")
                .unique("name_nb")
                .forest("parent", "id")
                .forest("replaced_by", "id");
        var table = new SubtypeTable(families);
        return subtypes.rows().stream().map(table::subtype).collect(ImmutableList.toImmutableList());
    }

    private static Family family(Row row) {
        return new Family(row.text("code"), Text.of(row.text("name_nb"), row.text("name_en")));
    }

    private Subtype subtype(Row row) {
        return new Subtype(
                row.parsed("id", SubtypeId::parse),
                row.text("name_en"),
                row.optional("name_nb"),
                row.flag("own_name"),
                row.parsed("morphology", Morphology::parse),
                row.parsedIfPresent("parent", SubtypeId::parse),
                row.parsed("family", code -> Optional.ofNullable(families.get(code))),
                row.code(Tissue.class, "tissue"),
                row.code(FnclccUse.class, "fnclcc"),
                row.parsedIfPresent("intrinsic_grade", code -> Codes.parse(IntrinsicGrade.class, code)),
                row.list("also"),
                standing(row),
                row.optional("note"));
    }

    private static Standing standing(Row row) {
        boolean retired = row.parsed("status", text -> switch (text) {
            case "current" -> Optional.of(false);
            case "retired" -> Optional.of(true);
            default -> Optional.empty();
        });
        var heir = row.parsedIfPresent("replaced_by", SubtypeId::parse);
        if (!retired && heir.isPresent()) {
            throw row.broken("is current and replaced at once");
        }
        return new Standing(row.code(IcdoEdition.class, "icdo"), retired, heir, row.flag("provisional"));
    }
}
