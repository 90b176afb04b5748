package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.tumour.TnmEdition;

/**
 * One set of stage rules: whose, in which editions, and what it reads.
 *
 * @param id stable, such as {@code uicc8/sts-trunk-extremity}
 * @param authorities both where their rules are the same
 * @param limits name of its limits of size; absent where size does not enter
 */
public record Scheme(
        String id,
        ImmutableSet<Authority> authorities,
        ImmutableSet<TnmEdition> editions,
        GradeInput grade,
        SizeUse tBySize,
        Optional<String> limits) {

    static Scheme of(Row row) {
        var authorities = row.list("authority").stream()
                .map(code -> Codes.parse(Authority.class, code).orElseThrow(() -> row.broken("authority is " + code)))
                .collect(ImmutableSet.toImmutableSet());
        var editions = row.list("edition").stream()
                .map(code -> Codes.parse(TnmEdition.class, code).orElseThrow(() -> row.broken("edition is " + code)))
                .collect(ImmutableSet.toImmutableSet());
        return new Scheme(
                row.text("scheme"),
                authorities,
                editions,
                row.code(GradeInput.class, "grade"),
                row.code(SizeUse.class, "t_by_size"),
                row.optional("limits"));
    }
}
