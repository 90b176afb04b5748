package org.sarcomaregistry.domain.course;

import java.util.Optional;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.EvidenceCases;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.SiteGroup;
import org.sarcomaregistry.domain.tumour.Topography;

/** Finds the tumour of an entry that doesn't describe one itself. */
final class Attachment {

    /** ICD-10 has a category for Kaposi sarcoma, which is no site. */
    static final String KAPOSI_CATEGORY = "C46";

    private static final Morphology KAPOSI = new Morphology(9140, 3);

    private final Tumours tumours;
    private final Optional<TumourKey> single;
    private final ContentCases<Optional<TumourKey>> cases;
    private final EvidenceCases<Optional<TumourKey>> evidence;

    Attachment(Tumours tumours) {
        this.tumours = tumours;
        this.single = tumours.keys().isEmpty() ? Optional.of(TumourKey.UNDESCRIBED) : tumours.only(key -> true);
        this.evidence = new EvidenceCases<>(
                pathology -> byHistology(pathology.morphology()).or(() -> single),
                procedure -> bySite(procedure.diagnosis()),
                radiotherapy -> single,
                drug -> single,
                population -> Optional.empty(),
                death -> tumours.keys().isEmpty() ? Optional.of(TumourKey.UNDESCRIBED) : Optional.empty());
        this.cases = new ContentCases<>(
                this::report,
                told -> told.foldEvidence(evidence),
                completeness -> Optional.empty(),
                withdrawal -> Optional.empty(),
                adjudication -> Optional.empty());
    }

    /** The tumour that an entry is about; empty when it is about none, or fits several. */
    Optional<TumourKey> of(Entry entry) {
        return tumours.describedBy(entry).or(() -> entry.content().fold(cases));
    }

    private Optional<TumourKey> report(Report report) {
        return report.head()
                .tumourRef()
                .flatMap(tumours::named)
                .or(() -> single)
                .or(() -> morphology(report).flatMap(this::byHistology));
    }

    /** By its group; of two tumours of the group, the one that was told with the same histology. */
    private Optional<TumourKey> byHistology(Morphology morphology) {
        int group = HistologyGroup.of(morphology).number();
        return tumours.only(
                key -> key.histologyGroup() == group,
                statement -> statement.morphology().histology() == morphology.histology());
    }

    private static Optional<Morphology> morphology(Report report) {
        if (report instanceof Surgery surgery) {
            return surgery.specimen().morphology();
        }
        return report instanceof WorkUp workUp ? Optional.of(workUp.histology().morphology()) : Optional.empty();
    }

    /** A procedure belongs to the tumour of the same group of sites as its ICD-10 code, of two to the one at the same place. */
    private Optional<TumourKey> bySite(String icd10) {
        var category = icd10.substring(0, 3);
        if (category.equals(KAPOSI_CATEGORY)) {
            return tumours.keys().isEmpty() ? single : byHistology(KAPOSI);
        }
        return Topography.parse(category)
                .map(site -> SiteGroup.of(site).code())
                .flatMap(group -> tumours.keys().isEmpty()
                        ? Optional.of(TumourKey.UNDESCRIBED)
                        : tumours.only(
                                key -> key.siteGroup().equals(group),
                                statement -> statement.site().code().equals(icd10)));
    }
}
