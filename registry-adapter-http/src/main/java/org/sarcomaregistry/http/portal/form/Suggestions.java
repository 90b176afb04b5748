package org.sarcomaregistry.http.portal.form;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Regimen;
import org.sarcomaregistry.domain.treatment.Regimens;
import org.sarcomaregistry.domain.tumour.Site;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.unit.HealthUnits;

/** Names of the codes that tables know: suggested while one types, and read back when one has typed. */
final class Suggestions {

    private static final Text UNKNOWN = Text.of("ukjent", "unknown");
    private static final Text NONE = Text.of("ingen", "none");

    private static final Supplier<ImmutableMap<String, Text>> HOSPITALS =
            Suppliers.memoize(() -> HealthUnits.norway().hospitals().stream()
                    .collect(toImmutableMap(one -> one.number().digits(), one -> Text.same(one.name()))));

    private static final ImmutableMap<Reference, Supplier<ImmutableMap<String, Text>>> BY_TABLE = ImmutableMap.of(
            Reference.UNIT, HOSPITALS,
            Reference.UNIT_OR_UNKNOWN, HOSPITALS,
            Reference.TOPOGRAPHY, Suppliers.memoize(() -> named(Sites.icdO3().all().stream(), Site::code, Site::name)),
            Reference.MORPHOLOGY,
                    Suppliers.memoize(() -> named(
                            SubtypeCatalogue.current().all().stream(),
                            subtype -> subtype.morphology().toString(),
                            subtype -> subtype.name())),
            Reference.DRUG, Suppliers.memoize(() -> named(Drugs.current().all().stream(), Drug::atc, Drug::name)),
            Reference.REGIMEN,
                    Suppliers.memoize(() -> named(Regimens.current().all().stream(), Regimen::id, Regimen::name)));

    private Suggestions() {}

    /** Where several things have one code, all of their names. */
    private static <T> ImmutableMap<String, Text> named(
            Stream<T> things, Function<T, String> code, Function<T, Text> name) {
        return things.collect(toImmutableMap(code, name, (one, other) -> one.then(" / ", other)));
    }

    /** The codes that a table has, with their names; none where only a pattern is known. */
    static ImmutableMap<String, Text> of(Reference reference) {
        return Optional.ofNullable(BY_TABLE.get(reference)).map(Supplier::get).orElse(ImmutableMap.of());
    }

    /** What may be answered without the table. */
    static ImmutableMap<String, Text> beside(Reference reference) {
        return switch (reference) {
            case UNIT_OR_UNKNOWN -> ImmutableMap.of("unknown", UNKNOWN);
            case REGIMEN -> ImmutableMap.of("none", NONE);
            default -> ImmutableMap.of();
        };
    }

    /** Whether all codes of a table fit a choice, so that nothing has to be typed. */
    static boolean isChoice(Reference reference) {
        return reference == Reference.REGIMEN;
    }

    /** All that can be chosen where nothing has to be typed. */
    static Map<String, Text> choice(Reference reference) {
        return Maps.newLinkedHashMap(ImmutableMap.<String, Text>builder()
                .putAll(beside(reference))
                .putAll(of(reference))
                .buildOrThrow());
    }
}
