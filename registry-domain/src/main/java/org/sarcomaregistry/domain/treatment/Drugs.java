package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.text.Words;

/** The drugs that the registry knows, and how to find them. */
public final class Drugs {

    private final String edition;
    private final ImmutableMap<String, Drug> byAtc;
    private final ImmutableMap<String, Drug> byName;
    private final DrugText reader;

    private Drugs(Table drugs, Table aliases) {
        drugs.withColumns("atc", "name_en", "name_nb", "kind")
                .unique("atc")
                .unique("name_en")
                .unique("name_nb");
        edition = drugs.edition();
        byAtc = Maps.uniqueIndex(drugs.rows().stream().map(Drugs::drug).iterator(), Drug::atc);
        var names = ImmutableMap.<String, Drug>builder();
        for (Drug drug : byAtc.values()) {
            names.put(Words.fold(drug.name().en()), drug);
            names.put(Words.fold(drug.name().nb()), drug);
        }
        byName = names.buildKeepingLast();
        reader = new DrugText(DrugNames.of(byName, byAtc, aliases));
    }

    /** {@return the current edition: 76 drugs} */
    public static Drugs current() {
        return Current.DRUGS;
    }

    /**
     * {@return drugs from tables of the same shape as the shipped ones}
     *
     * @param drugs table of drugs
     * @param aliases table of other names
     * @throws BrokenTable if a code or name is repeated, or an alias names two things
     */
    public static Drugs of(Table drugs, Table aliases) {
        return new Drugs(drugs, aliases);
    }

    /** {@return year and month of the table of drugs} */
    public String edition() {
        return edition;
    }

    /** {@return all drugs by ATC code} */
    public ImmutableList<Drug> all() {
        return byAtc.values().asList();
    }

    /**
     * {@return the drug with exactly this code, in capitals; codes that ATC has given up are not translated}
     *
     * @param atc seven characters of ATC
     */
    public Optional<Drug> byAtc(String atc) {
        return Optional.ofNullable(byAtc.get(atc));
    }

    /**
     * {@return the drug with this generic name in either language, letter case and accents aside; no trade names}
     *
     * @param name substance or trade name in either language; case is tolerated
     */
    public Optional<Drug> byName(String name) {
        return Optional.ofNullable(byName.get(Words.fold(name)));
    }

    /**
     * {@return the drugs that a field typed by people means}
     *
     * <p>Understands generic and trade names, code names, common abbreviations and regimens, several drugs in one
     * field, salts and doses. What is misspelt, ambiguous or only partly understood is a doubt, never a fact.
     *
     * @param freeText whatever somebody wrote
     */
    public DrugMatch match(String freeText) {
        return reader.read(freeText);
    }

    private static Drug drug(Row row) {
        String atc =
                row.parsed("atc", text -> Optional.of(text).filter(t -> t.matches("[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}")));
        return new Drug(atc, Text.of(row.text("name_nb"), row.text("name_en")), row.code(DrugKind.class, "kind"));
    }

    private static final class Current {
        static final Drugs DRUGS =
                of(Table.load(Drugs.class, "drugs.tsv"), Table.load(Drugs.class, "drug-aliases.tsv"));
    }
}
