package org.sarcomaregistry.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.pathway.PathwayRules;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Editions;
import org.sarcomaregistry.domain.programme.FollowUpSchedules;
import org.sarcomaregistry.domain.subtype.RarecareLayer;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Regimens;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.unit.HealthUnits;

/** Every shipped table that the library lets others load refuses a planted fault, naming file, line and reason. */
class PlantedRowsTest {

    /** A shipped table, and how its owner loads it among its shipped neighbours. */
    record Owned(Class<?> anchor, String file, Consumer<Table> load) {

        @Override
        public String toString() {
            return file;
        }

        List<String> lines() {
            try {
                return Resources.readLines(Resources.getResource(anchor, file), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static final ImmutableMap<String, Class<?>> ANCHORS = ImmutableMap.<String, Class<?>>builder()
            .put("families.tsv", SubtypeCatalogue.class)
            .put("subtypes.tsv", SubtypeCatalogue.class)
            .put("recodes.tsv", SubtypeCatalogue.class)
            .put("rarecare-layers.tsv", SubtypeCatalogue.class)
            .put("rarecare.tsv", SubtypeCatalogue.class)
            .put("sites.tsv", Sites.class)
            .put("drugs.tsv", Drugs.class)
            .put("drug-aliases.tsv", Drugs.class)
            .put("regimens.tsv", Drugs.class)
            .put("regions.tsv", HealthUnits.class)
            .put("trusts.tsv", HealthUnits.class)
            .put("hospitals.tsv", HealthUnits.class)
            .put("editions.tsv", Editions.class)
            .put("recommendations.tsv", Editions.class)
            .put("pathway-codes.tsv", PathwayRules.class)
            .put("pathway-times.tsv", PathwayRules.class)
            .put("follow-up-schedules.tsv", Editions.class)
            .buildOrThrow();

    static Stream<Owned> tables() {
        return ANCHORS.entrySet().stream()
                .map(table -> new Owned(table.getValue(), table.getKey(), loader(table.getKey())));
    }

    private static Consumer<Table> loader(String file) {
        return switch (file) {
            case "families.tsv" -> t -> SubtypeCatalogue.of(t, shipped("subtypes.tsv"), shipped("recodes.tsv"));
            case "subtypes.tsv" -> t -> SubtypeCatalogue.of(shipped("families.tsv"), t, shipped("recodes.tsv"));
            case "recodes.tsv" -> t -> SubtypeCatalogue.of(shipped("families.tsv"), shipped("subtypes.tsv"), t);
            case "rarecare-layers.tsv" ->
                t -> RarecareLayer.read(t, shipped("rarecare.tsv"), SubtypeCatalogue.current());
            case "rarecare.tsv" ->
                t -> RarecareLayer.read(shipped("rarecare-layers.tsv"), t, SubtypeCatalogue.current());
            case "sites.tsv" -> Sites::of;
            case "drugs.tsv" -> t -> Drugs.of(t, shipped("drug-aliases.tsv"));
            case "drug-aliases.tsv" -> t -> Drugs.of(shipped("drugs.tsv"), t);
            case "regimens.tsv" -> t -> Regimens.of(t, Drugs.current());
            case "regions.tsv" -> t -> HealthUnits.of(t, shipped("trusts.tsv"), shipped("hospitals.tsv"));
            case "trusts.tsv" -> t -> HealthUnits.of(shipped("regions.tsv"), t, shipped("hospitals.tsv"));
            case "hospitals.tsv" -> t -> HealthUnits.of(shipped("regions.tsv"), shipped("trusts.tsv"), t);
            case "editions.tsv" -> Editions::of;
            case "recommendations.tsv" ->
                t -> ActionProgramme.of(ActionProgramme.norwegian().recommendations(), Editions.norwegian(), t);
            case "pathway-codes.tsv" -> t -> PathwayRules.of(t, shipped("pathway-times.tsv"));
            case "pathway-times.tsv" -> t -> PathwayRules.of(shipped("pathway-codes.tsv"), t);
            default -> t -> FollowUpSchedules.of(t, shipped("follow-up-visits.tsv"));
        };
    }

    private static Table shipped(String file) {
        return Table.load(ANCHORS.getOrDefault(file, Editions.class), file);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_repeated_row_is_refused_with_its_line(Owned owned) {
        var lines = owned.lines();
        var doubled = ImmutableList.<String>builder()
                .addAll(lines)
                .add(lines.get(lines.size() - 1))
                .build();
        assertThatThrownBy(() -> load(owned, doubled))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith(owned.file() + ":" + doubled.size() + ": repeats ");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_with_a_cell_too_few_is_refused_with_its_line(Owned owned) {
        var lines = owned.lines();
        var last = lines.get(lines.size() - 1);
        var cut = ImmutableList.<String>builder()
                .addAll(lines.subList(0, lines.size() - 1))
                .add(last.substring(0, last.lastIndexOf('\t')))
                .build();
        assertThatThrownBy(() -> load(owned, cut))
                .isInstanceOf(BrokenTable.class)
                .hasMessageMatching(owned.file() + ":" + lines.size() + ": has [0-9]+ cells, not [0-9]+");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_table_as_shipped_is_taken(Owned owned) {
        assertThatCode(() -> load(owned, owned.lines())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "gist-nf1-associated, parent, unicorn, parent names unicorn",
        "gist, parent, gist-nf1-associated, parent runs in a circle",
        "mixed-liposarcoma, replaced_by, unicorn, replaced_by names unicorn",
        "mixed-liposarcoma, replaced_by, mixed-liposarcoma, replaced_by runs in a circle",
        "gist, family, unicorn, family cannot be unicorn",
        "gist, morphology, 88/3, morphology cannot be 88/3"
    })
    void a_broken_link_among_subtypes_is_refused(String id, String column, String value, String reason) {
        var owned = new Owned(SubtypeCatalogue.class, "subtypes.tsv", loader("subtypes.tsv"));
        var columns = List.of(owned.lines().get(3).split("\t", -1));
        var planted = owned.lines().stream()
                .map(line -> line.startsWith(id + "\t") ? with(line, columns.indexOf(column), value) : line)
                .toList();
        assertThatThrownBy(() -> load(owned, planted))
                .isInstanceOf(BrokenTable.class)
                .hasMessageMatching("subtypes.tsv:[0-9]+: " + reason + ".*");
    }

    private static String with(String line, int at, String value) {
        var cells = line.split("\t", -1);
        cells[at] = value;
        return String.join("\t", cells);
    }

    private static void load(Owned owned, List<String> lines) {
        owned.load().accept(Table.parse(owned.file(), String.join("\n", lines) + "\n"));
    }

    /** The others are loaded by nobody but their owner, whose own test plants the faults. */
    @Test
    void every_shipped_table_is_planted_here_or_with_its_owner() throws Exception {
        var elsewhere = List.of(
                "codebook-1.tsv",
                "codebook-2.tsv",
                "codebook-2-codes.tsv",
                "codebook-versions.tsv",
                "procedure-rules.tsv",
                "histology-groups.tsv",
                "site-groups.tsv",
                "tumour-groups.tsv",
                "childhood-groups.tsv",
                "counties.tsv",
                "pathology-laboratories.tsv",
                "follow-up-visits.tsv");
        assertThat(ShippedTablesTest.shipped())
                .extracting(file -> file.getFileName().toString())
                .filteredOn(file -> !elsewhere.contains(file))
                .filteredOn(file -> !isOfStaging(file))
                .containsExactlyInAnyOrderElementsOf(ANCHORS.keySet());
    }

    private static boolean isOfStaging(String file) {
        return Table.class.getResource("/org/sarcomaregistry/domain/staging/" + file) != null;
    }
}
