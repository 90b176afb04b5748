package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Words;

/** Every folded name by which drugs are written, with what it stands for. */
record DrugNames(ImmutableMap<String, Meaning> meanings) {

    /** How far a name may be trusted. */
    enum Trust implements Coded {
        NAME,
        TRADE,
        SYNONYM,
        /** Means its drug only where it stands alone. */
        ABBREVIATION,
        /** Several drugs at once; only where it stands alone. */
        COMBINATION,
        AMBIGUOUS;

        @Override
        public String code() {
            return Codes.fromName(this);
        }

        boolean standsAmongOthers() {
            return this == NAME || this == TRADE || this == SYNONYM;
        }
    }

    /** The drugs of a name, and its trust. */
    record Meaning(ImmutableList<Drug> drugs, Trust trust) {}

    static DrugNames of(Map<String, Drug> generic, Map<String, Drug> byAtc, Table aliases) {
        aliases.withColumns("alias", "atc", "kind").unique("alias").references("atc", byAtc.keySet());
        var meanings = ImmutableMap.<String, Meaning>builder();
        generic.forEach((name, drug) -> meanings.put(name, new Meaning(ImmutableList.of(drug), Trust.NAME)));
        var taken = new HashSet<>(generic.keySet());
        for (Row row : aliases.rows()) {
            String name = Words.fold(row.text("alias"));
            if (!taken.add(name)) {
                throw row.broken(row.text("alias") + " already has a meaning");
            }
            meanings.put(name, meaning(row, byAtc));
        }
        return new DrugNames(meanings.buildOrThrow());
    }

    private static Meaning meaning(Row row, Map<String, Drug> byAtc) {
        var drugs = row.list("atc").stream()
                .flatMap(atc -> Optional.ofNullable(byAtc.get(atc)).stream())
                .collect(ImmutableSet.toImmutableSet());
        var trust = row.code(Trust.class, "kind");
        if (drugs.isEmpty() || (trust.standsAmongOthers() && drugs.size() > 1)) {
            throw row.broken("a " + trust.code() + " stands for one drug");
        }
        return new Meaning(drugs.asList(), trust);
    }

    Optional<Meaning> of(String folded) {
        return Optional.ofNullable(meanings.get(folded));
    }
}
