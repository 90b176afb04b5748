package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.application.importing.ImportOverview.Told;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;

/** A row in quarantine for the person who decides: its cells without national ids, and what a text may mean. */
final class HeldRowText {

    private static final Text HIDDEN = Text.of("(fødselsnummer)", "(national id)");

    private final Told told;
    private final Language language;

    HeldRowText(Told told, Language language) {
        this.told = told;
        this.language = language;
    }

    ImmutableList<String> lines() {
        var row = told.row();
        var lines = ImmutableList.<String>builder();
        lines.add(row.id() + "  " + row.state().label().in(language));
        lines.add(new ReasonLines(language).of(row));
        var cells = new ArrayList<List<String>>();
        for (var column : row.rows().get(0).columns()) {
            cells.add(List.of("  " + column, shown(row.rows().get(0).cell(column))));
        }
        lines.add(new Columns(false).of(cells));
        raw(row.rows().get(0)).forEach(lines::add);
        candidates(row.rows().get(0)).forEach(lines::add);
        told.history().forEach(event -> lines.add(line(event)));
        return lines.build();
    }

    private String shown(String cell) {
        return NationalIdInText.isIn(cell) ? HIDDEN.in(language) : cell;
    }

    private List<String> raw(KeptRow row) {
        return row.raw().isEmpty() ? List.of() : List.of("  " + shown(row.raw()));
    }

    /** What a doubtful text about drugs may mean, the likeliest first. */
    private List<String> candidates(KeptRow row) {
        boolean doubtful = told.row().findings().stream()
                .anyMatch(finding -> finding.code().equals(Flaw.DRUG_DOUBT.code()));
        if (!doubtful) {
            return List.of();
        }
        return told.row().columns().stream()
                .map(row::cell)
                .filter(text -> !text.isBlank())
                .flatMap(text -> Drugs.current()
                        .match(text)
                        .fold(exact -> ImmutableList.<Drug>of(), doubt -> doubt.candidates(), ImmutableList::<Drug>of)
                        .stream())
                .map(drug -> "  ? " + drug.name().in(language) + " " + drug.atc())
                .distinct()
                .toList();
    }

    private static String line(HeldEvent event) {
        return ImportsCommand.at(event.at()) + "  " + event.what().code() + "  " + event.by() + ": " + event.reason()
                + (event.receipts().isEmpty() ? "" : "  " + event.receipts());
    }
}
