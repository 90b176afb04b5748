package org.sarcomaregistry.application.importing.source;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/** Why a row becomes no message, beside what the examination of a form finds. Repeats nothing that stands in the source. */
public enum Flaw implements Labelled {
    ROW_SHORT("Raden har færre kolonner enn overskriften", "The row has fewer columns than the header"),
    ROW_LONG("Raden har flere kolonner enn overskriften", "The row has more columns than the header"),
    ROW_QUOTE("Et anførselstegn åpnes, men lukkes ikke", "A quotation mark is opened but never closed"),
    ROW_CUT("Filen slutter midt i denne raden", "The file ends in the middle of this row"),
    ROW_ENCODING(
            "Raden inneholder tegn som ikke finnes i filens tegnsett",
            "The row has bytes that are no text in the encoding of the file"),
    NO_TABLE("Ingen tabell i kartleggingen tar imot denne raden", "No table of the mapping takes this row"),
    KEY("Nøkkelen til raden mangler", "The key of the row is missing"),
    KEY_REPEATED(
            "En tidligere rad har samme nøkkel og annet innhold",
            "An earlier row has the same key and says something else"),
    NO_PARENT("Raden som denne skal høre til, finnes ikke", "The row to which this one should belong isn't there"),
    BELONGS("Raden hører til en avvist rad", "The row belongs to a rejected row"),
    NO_FORM("Kartleggingen lager ikke noe skjema av raden", "The mapping makes no form of the row"),
    CODE("Verdien står ikke i kodelisten", "The value is not in the mapping's list of codes"),
    NUMBER("Verdien er ikke et tall", "The value is not a number"),
    DATE("Verdien er ikke en dato", "The value is not a date"),
    ANCHOR("Datoen som dagene telles fra, mangler", "The date from which the days are counted is missing"),
    DRUG_DOUBT(
            "Legemiddelteksten er feilskrevet eller tvetydig; et menneske må avgjøre",
            "The text about drugs is misspelt or ambiguous; a person must decide"),
    DRUG_UNKNOWN(
            "Legemiddelteksten nevner ikke noe legemiddel som registeret kjenner",
            "The text names no drug that the registry knows"),
    UNIT("Ingen behandlingsenhet heter dette", "No unit of the health service has this name"),
    MESSAGE_ID("Meldings-id kan ikke lages: en verdi mangler", "The message id can't be made: a value is missing"),
    NATIONAL_ID(
            "Meldings-id ville ha inneholdt et fødselsnummer eller lignende",
            "The message id would have held a national identity number"),
    RECEIVED_ON(
            "Mottaksdagen er ikke en dato, eller ligger i framtiden",
            "The day of receipt is no date, or lies in the future"),
    CONFLICT(
            "En tidligere rad har samme meldings-id og annet innhold",
            "An earlier row has the same message id and says something else"),
    CHANGED(
            "Raden er importert før med annet innhold; det må rettes med en ny melding",
            "The row was imported before and said something else; that is corrected by a new message"),
    ORIGINAL(
            "Meldingen som denne erstatter, er ukjent, erstattet eller gjelder en annen person",
            "The message that this one replaces is unknown, was replaced, or is about another person"),
    DISCARDED("Raden har vært i karantene og ble forkastet", "The row was in quarantine and was discarded"),
    WITHDRAWN(
            "Raden ble importert før, og importen ble angret; den kan importeres på nytt under en annen avsender",
            "The row was imported before, and the import was undone; it can be imported again under another sender");

    /** What a person can put right or confirm: such a row waits in quarantine. All others say that nothing comes of it. */
    private static final ImmutableSet<Flaw> DOUBTS = Sets.immutableEnumSet(
            ROW_SHORT,
            ROW_LONG,
            ROW_QUOTE,
            ROW_CUT,
            ROW_ENCODING,
            NO_TABLE,
            KEY,
            KEY_REPEATED,
            NO_PARENT,
            CODE,
            NUMBER,
            DATE,
            DRUG_DOUBT,
            DRUG_UNKNOWN,
            UNIT,
            CONFLICT);

    private static final ImmutableSet<String> CODES_OF_DOUBTS =
            DOUBTS.stream().map(Flaw::code).collect(ImmutableSet.toImmutableSet());

    private final Text label;

    Flaw(String nb, String en) {
        label = Text.of(nb, en);
    }

    /** Stable code, {@code IMPORT-…}. */
    @Override
    public String code() {
        return "IMPORT-" + name().replace('_', '-');
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether a finding is about something that a person can put right or confirm. */
    public static boolean isDoubt(Finding finding) {
        return CODES_OF_DOUBTS.contains(finding.code());
    }

    /** The finding about a field of the codebook, or about the row as a whole for a blank one. */
    public Finding at(String field) {
        return new Finding(code(), Severity.ERROR, field, label);
    }

    /** The finding about the row as a whole that points at another row. */
    public Finding because(RowRef other) {
        return new Finding(code(), Severity.ERROR, "", label.then(": ", Text.same(other.toString())));
    }
}
