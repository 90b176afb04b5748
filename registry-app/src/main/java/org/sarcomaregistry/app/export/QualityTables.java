package org.sarcomaregistry.app.export;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.text.Text;

/** The tables of data quality that are written, each with what its columns mean. */
enum QualityTables {
    COMPLETENESS(
            "completeness.csv",
            of("form", "Skjema", "Form"),
            of("field", "Felt i kodeboken", "Field of the codebook"),
            of("mandatory", "Om kodeboken krever svar", "Whether the codebook demands an answer"),
            of("required", "Meldinger der svar var påkrevd", "Reports in which an answer was demanded"),
            of("answered", "Besvart", "Answered"),
            of("unknown", "Besvart med ukjent", "Answered that nobody knows"),
            of("blank", "Spurt og ikke besvart", "Asked and not answered"),
            of("not_asked", "Ikke spurt, på grunn av andre svar", "Not asked, because of other answers"),
            of("share", "Besvarte av spurte", "Answered among asked")),
    TIMELINESS(
            "timeliness.csv",
            of("form", "Skjema", "Form"),
            of("reports", "Meldinger som gjelder", "Reports that stand"),
            of("imprecise", "Hendelsen uten dag", "Event without a day"),
            of("lower_quartile", "Nedre kvartil, dager", "Lower quartile, days"),
            of("median", "Median, dager", "Median, days"),
            of("upper_quartile", "Øvre kvartil, dager", "Upper quartile, days"),
            of("on_time", "Innen to måneder", "Within two months"),
            of("share", "Andel innen to måneder, av dem med dag", "Share within two months, of those with a day")),
    VALIDITY(
            "validity.csv",
            of("form", "Skjema; blankt når meldingen ikke sa det", "Form; blank where the message didn't tell"),
            of("messages", "Mottatte meldinger", "Messages received"),
            of("rejected", "Avviste av dem", "Rejected among them"),
            of("code", "Avvik; blank rad uten avvik", "Finding; blank where nothing was found"),
            of("severity", "Alvorlighetsgrad", "Severity"),
            of("count", "Antall avvik", "Number of findings"),
            of("in_rejected", "Av dem i avviste meldinger", "Of them in rejected messages"),
            of("per_hundred", "Per hundre meldinger", "In a hundred messages")),
    VERIFICATION(
            "verification.csv",
            of("cases", "Sarkomer", "Sarcomas"),
            of("verified", "Morfologisk verifisert", "Morphologically verified"),
            of("share_verified", "Andel verifisert (%MV)", "Share verified (%MV)"),
            of("death_certificate_only", "Kun dødsattest", "Death certificate only"),
            of("share_death_certificate_only", "Andel kun dødsattest (%DCO)", "Share death certificate only (%DCO)"),
            of("unknown_basis", "Ukjent grunnlag", "Basis unknown"),
            of(
                    "unregistered_deaths",
                    "Døde av kreft i bein eller bløtvev uten kjent sarkom",
                    "Died of a cancer of bone or soft tissue without a known sarcoma"));

    /** What every table begins with. */
    private static final ImmutableList<Column> PLACE_AND_YEAR = ImmutableList.of(
            of("level", "Nivå", "Level"),
            of("unit", "Organisasjonsnummer, norway eller unknown", "Organisation number, norway or unknown"),
            of("year", "År", "Year"));

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // records of texts
    private final ImmutableList<Column> columns;

    QualityTables(String file, Column... columns) {
        this.file = file;
        this.columns = ImmutableList.copyOf(columns);
    }

    /** A column and what it means. */
    record Column(String name, Text meaning) {}

    private static Column of(String name, String nb, String en) {
        return new Column(name, Text.of(nb, en));
    }

    String file() {
        return file;
    }

    ImmutableList<Column> columns() {
        return ImmutableList.<Column>builder()
                .addAll(PLACE_AND_YEAR)
                .addAll(columns)
                .build();
    }
}
