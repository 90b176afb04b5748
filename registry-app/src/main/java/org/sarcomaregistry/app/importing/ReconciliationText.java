package org.sarcomaregistry.app.importing;

import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** What an import amounts to, for people. */
final class ReconciliationText {

    private final Reconciliation reconciliation;
    private final boolean dry;
    private final Language language;

    ReconciliationText(Reconciliation reconciliation, boolean dry, Language language) {
        this.reconciliation = reconciliation;
        this.dry = dry;
        this.language = language;
    }

    @Override
    public String toString() {
        var counts = reconciliation.counts();
        return CountText.table(counts, language)
                + "\n\n"
                + CountText.balance(counts)
                        .then("\n", dry ? rehearsed() : done())
                        .in(language);
    }

    private Text done() {
        var run = Text.same(reconciliation.run().toString());
        var changed = reconciliation.isUnchanged()
                ? Text.of(
                        "Ingenting er endret: alle " + reconciliation.storedBefore() + " meldinger var mottatt før.",
                        "Nothing has changed: all " + reconciliation.storedBefore()
                                + " messages had been received before.")
                : Text.of(
                        reconciliation.stored() + " meldinger er lagret; " + reconciliation.storedBefore()
                                + " var mottatt før.",
                        reconciliation.stored() + " messages were stored; " + reconciliation.storedBefore()
                                + " had been received before.");
        return changed.then("\n", Text.of("Import ", "Import ").then("", run));
    }

    private Text rehearsed() {
        return Text.of(
                "Prøvekjøring: ingenting er lagret. " + reconciliation.stored() + " meldinger ville ha blitt lagret; "
                        + reconciliation.storedBefore() + " er mottatt før.",
                "Dry run: nothing was stored. " + reconciliation.stored() + " messages would have been stored; "
                        + reconciliation.storedBefore() + " have been received before.");
    }
}
