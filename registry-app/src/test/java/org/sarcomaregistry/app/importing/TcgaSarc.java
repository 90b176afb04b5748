package org.sarcomaregistry.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The real patients' files, counted without the import: as plain text, with nothing but the questions asked here. */
record TcgaSarc(Path folder) {

    private static final String PATIENT = "bcr_patient_barcode";

    /** Trial drugs without a name in ATC, and two that are misspelt: a person would have to say what they are. */
    private static final Set<String> NOT_UNDERSTOOD = Set.of(
            "",
            "pd 0332991",
            "morab-004",
            "mln8237",
            "r1507",
            "vorinostat",
            "ap-23573 (ariad)",
            "ezn-2968",
            "enoticumab",
            "threshold-302",
            "sulindac",
            "tivozanib",
            "valproic acid",
            "doxetaxel",
            "doxirubicin");

    List<Map<String, String>> rows(String table) {
        try {
            var lines = Files.readAllLines(folder.resolve("tcga_sarc_" + table + ".tsv"));
            var header = lines.get(0).split("\t", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(header, line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i].replace("primary_pathology.", ""), cells[i]);
        }
        return row;
    }

    /** Patients whose year of diagnosis is known. */
    List<Map<String, String>> patients() {
        return rows("patients").stream()
                .filter(row -> !row.get("year_of_initial_pathologic_diagnosis").isEmpty())
                .toList();
    }

    /** How many of them have each answer; blank ones don't count. */
    Map<String, Long> patientsBy(String column) {
        return patients().stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private Set<String> barcodes(Collection<Map<String, String>> rows, Predicate<Map<String, String>> which) {
        var known = patients().stream().map(row -> row.get(PATIENT)).collect(Collectors.toSet());
        return rows.stream()
                .filter(which)
                .map(row -> row.get(PATIENT))
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    Set<String> irradiated() {
        return barcodes(
                rows("radiations"),
                row -> !row.get("days_to_radiation_therapy_start").isEmpty());
    }

    Set<String> treatedWithDrugs() {
        return barcodes(rows("drugs"), row -> !NOT_UNDERSTOOD.contains(row.get("drug_name")) && isInOrder(row));
    }

    private static boolean isInOrder(Map<String, String> drug) {
        var start = drug.get("days_to_drug_therapy_start");
        var end = drug.get("days_to_drug_therapy_end");
        return !start.isEmpty() && (end.isEmpty() || Integer.parseInt(start) <= Integer.parseInt(end));
    }

    Set<String> measured() {
        return barcodes(
                rows("tumor_sizes"),
                row -> row.entrySet().stream()
                        .anyMatch(cell -> cell.getKey().contains("_tumor_")
                                && !cell.getValue().isEmpty()));
    }

    Set<String> dead() {
        Predicate<Map<String, String>> dead = row -> row.get("vital_status").equals("dead");
        var all = barcodes(rows("patients"), dead);
        all.addAll(barcodes(rows("follow_ups"), dead));
        return all;
    }

    /** Patients, kinds of event and days: what is told however often it is told. */
    long recurrences() {
        return rows("new_tumor_events").stream()
                .filter(row -> Set.of("locoregional recurrence", "distant metastasis")
                        .contains(row.get("new_neoplasm_event_type")))
                .filter(row -> barcodes(List.of(row), any -> true).size() == 1)
                .map(row -> row.get(PATIENT)
                        + row.get("new_neoplasm_event_type")
                        + row.get("days_to_new_tumor_event_after_initial_treatment"))
                .distinct()
                .count();
    }

    /** The reporting groups of malignant tumours, by the site alone and what the form says of wall and inside of the trunk. */
    Map<String, Long> groups() {
        return patients().stream()
                .filter(row -> row.get("icd_o_3_histology").endsWith("/3"))
                .collect(Collectors.groupingBy(TcgaSarc::group, Collectors.counting()));
    }

    private static String group(Map<String, String> patient) {
        var site = patient.get("icd_o_3_site");
        var part = patient.get("tumor_tissue_sites.tumor_tissue_site");
        boolean inside = part.startsWith("retroperitoneum/upper abdominal - ")
                || Set.of(
                                "chest - lung/pleura",
                                "chest - mediastinum",
                                "lower abdominal/pelvic - pelvic",
                                "lower abdominal/pelvic - bladder")
                        .contains(part);
        boolean wall = part.startsWith("superficial trunk - ")
                || Set.of("chest - breast", "chest - chest wall").contains(part);
        return switch (site.substring(0, 3)) {
            case "c40" -> "bone";
            case "c54", "c55", "c56" -> "gynaecological";
            case "c02" -> "head-and-neck";
            case "c16", "c18", "c48", "c63", "c64" -> "abdominal-retroperitoneal";
            case "c70" -> "other";
            default ->
                softTissue(
                        site.substring(4),
                        inside ? Optional.of(true) : Optional.of(false).filter(told -> wall));
        };
    }

    private static String softTissue(String subsite, Optional<Boolean> inside) {
        return switch (subsite) {
            case "0" -> "head-and-neck";
            case "3" -> trunk(inside, "thoracic");
            case "4", "5" -> trunk(inside, "abdominal-retroperitoneal");
            case "8", "9" -> "unknown-site";
            default -> "extremity-trunk";
        };
    }

    private static String trunk(Optional<Boolean> inside, String cavity) {
        return inside.map(within -> within ? cavity : "extremity-trunk").orElse("undecided");
    }
}
