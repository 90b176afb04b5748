package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.treatment.ProcedureCode;
import org.sarcomaregistry.domain.tumour.Topography;

/** What another source than a clinician's report tells: that something happened, and therefore what to expect. */
public sealed interface Evidence extends Content {

    /** {@return the day that the evidence is about} */
    LocalDate on();

    /**
     * Handles each of the six kinds.
     *
     * @param <T> what the answer is
     * @param cases one answer for each case
     * @return what the case that applies answers
     */
    <T> T foldEvidence(EvidenceCases<T> cases);

    @Override
    default <T> T fold(ContentCases<T> cases) {
        return cases.evidence().apply(this);
    }

    /** One function for each kind of evidence. */
    record EvidenceCases<T>(
            Function<Pathology, T> pathology,
            Function<Procedure, T> procedure,
            Function<RadiotherapyRecord, T> radiotherapy,
            Function<DrugRecord, T> drug,
            Function<PopulationNotice, T> population,
            Function<CauseOfDeath, T> causeOfDeath) {}

    /** Answer of a pathology laboratory, unique by laboratory and specimen number. */
    record Pathology(
            String specimenNumber,
            String laboratory,
            LocalDate on,
            SpecimenKind specimen,
            Topography topography,
            Morphology morphology,
            UnitCode requester)
            implements Evidence {

        static final ImmutableList<Binding<Pathology>> BINDINGS = ImmutableList.of(
                new Binding<>("specimen_number", Pathology::specimenNumber),
                new Binding<>("laboratory", Pathology::laboratory),
                new Binding<>("sampled_on", Pathology::on),
                new Binding<>("specimen", Pathology::specimen),
                new Binding<>("topography", Pathology::topography),
                new Binding<>("morphology", Pathology::morphology),
                new Binding<>("requesting_unit", Pathology::requester));

        static Pathology from(Answers a) {
            return new Pathology(
                    a.need("specimen_number", Optional::of),
                    a.need("laboratory", Optional::of),
                    a.date("sampled_on"),
                    a.code("specimen", SpecimenKind.class),
                    a.need("topography", Topography::parse),
                    a.need("morphology", Morphology::parse),
                    a.unit("requesting_unit"));
        }

        @Override
        public FormKind kind() {
            return FormKind.PATHOLOGY;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.pathology().apply(this);
        }
    }

    /** A procedure in a hospital's patient administration, with the ICD-10 code that it was done for. */
    record Procedure(UnitCode unit, LocalDate on, ImmutableList<ProcedureCode> procedures, String diagnosis)
            implements Evidence {

        static final ImmutableList<Binding<Procedure>> BINDINGS = ImmutableList.of(
                new Binding<>("unit", Procedure::unit),
                new Binding<>("performed_on", Procedure::on),
                new Binding<>("procedures", Procedure::procedures),
                new Binding<>("diagnosis", Procedure::diagnosis));

        static Procedure from(Answers a) {
            return new Procedure(
                    a.unit("unit"),
                    a.date("performed_on"),
                    a.all("procedures", ProcedureCode::parse),
                    a.need("diagnosis", Optional::of));
        }

        @Override
        public FormKind kind() {
            return FormKind.PROCEDURE;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.procedure().apply(this);
        }
    }

    /** A course of treatment in a radiotherapy department's own system; dose in gray. */
    record RadiotherapyRecord(
            UnitCode unit,
            LocalDate on,
            Optional<LocalDate> end,
            Optional<BigDecimal> doseGy,
            Optional<Integer> fractions)
            implements Evidence {

        static final ImmutableList<Binding<RadiotherapyRecord>> BINDINGS = ImmutableList.of(
                new Binding<>("unit", RadiotherapyRecord::unit),
                new Binding<>("start", RadiotherapyRecord::on),
                new Binding<>("end", RadiotherapyRecord::end),
                new Binding<>("dose_gy", RadiotherapyRecord::doseGy),
                new Binding<>("fractions", RadiotherapyRecord::fractions));

        static RadiotherapyRecord from(Answers a) {
            return new RadiotherapyRecord(
                    a.unit("unit"), a.date("start"), a.dateIf("end"), a.decimalIf("dose_gy"), a.integerIf("fractions"));
        }

        @Override
        public FormKind kind() {
            return FormKind.RADIOTHERAPY_RECORD;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.radiotherapy().apply(this);
        }
    }

    /** A drug given, from a hospital's drug system. */
    record DrugRecord(UnitCode unit, LocalDate on, String drug) implements Evidence {

        static final ImmutableList<Binding<DrugRecord>> BINDINGS = ImmutableList.of(
                new Binding<>("unit", DrugRecord::unit),
                new Binding<>("given_on", DrugRecord::on),
                new Binding<>("drug", DrugRecord::drug));

        static DrugRecord from(Answers a) {
            return new DrugRecord(a.unit("unit"), a.date("given_on"), a.need("drug", Optional::of));
        }

        @Override
        public FormKind kind() {
            return FormKind.DRUG_RECORD;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.drug().apply(this);
        }
    }

    /** A notice of the population register: residence, emigration, immigration or death, from a day on. */
    record PopulationNotice(LocalDate on, Optional<String> municipality, PopulationEvent event) implements Evidence {

        static final ImmutableList<Binding<PopulationNotice>> BINDINGS = ImmutableList.of(
                new Binding<>("from", PopulationNotice::on),
                new Binding<>("municipality", PopulationNotice::municipality),
                new Binding<>("event", PopulationNotice::event));

        static PopulationNotice from(Answers a) {
            return new PopulationNotice(a.date("from"), a.text("municipality"), a.code("event", PopulationEvent.class));
        }

        @Override
        public FormKind kind() {
            return FormKind.POPULATION_REGISTER;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.population().apply(this);
        }
    }

    /** A death in the cause-of-death register, with the underlying cause as ICD-10. */
    record CauseOfDeath(LocalDate on, String underlyingCause) implements Evidence {

        static final ImmutableList<Binding<CauseOfDeath>> BINDINGS = ImmutableList.of(
                new Binding<>("died_on", CauseOfDeath::on),
                new Binding<>("underlying_cause", CauseOfDeath::underlyingCause));

        static CauseOfDeath from(Answers a) {
            return new CauseOfDeath(a.date("died_on"), a.need("underlying_cause", Optional::of));
        }

        @Override
        public FormKind kind() {
            return FormKind.CAUSE_OF_DEATH;
        }

        @Override
        public <T> T foldEvidence(EvidenceCases<T> cases) {
            return cases.causeOfDeath().apply(this);
        }
    }
}
