package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.DRAFT;
import static org.sarcomaregistry.db.schema.Tables.DRAFT_EVENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftEvent;
import org.sarcomaregistry.application.drafting.Drafts;
import org.sarcomaregistry.db.schema.tables.records.DraftRecord;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.ReportingUnit;

/** Drafts as a table whose rows change until they are closed; what they say is there encrypted only. */
final class JooqDrafts implements Drafts {

    private final DSLContext sql;
    private final Vault vault;

    JooqDrafts(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return sql.selectFrom(DRAFT).where(DRAFT.ID.eq(id)).fetchOptional(this::draft);
    }

    @Override
    public Optional<Draft> active(Draft.Subject subject) {
        return sql.selectFrom(DRAFT).where(isAbout(subject)).fetchOptional(this::draft);
    }

    private Condition isAbout(Draft.Subject subject) {
        return isActive()
                .and(DRAFT.SUBJECT.eq(vault.lookup(subject)))
                .and(DRAFT.KIND.eq(subject.kind().code()))
                .and(DRAFT.UNIT.eq(subject.unit().number().digits()))
                .and(DRAFT.DEPARTMENT.eq(subject.unit().department().code()));
    }

    @Override
    public ImmutableList<Draft> active(Collection<OrganisationNumber> units) {
        var numbers = units.stream().map(OrganisationNumber::digits).toList();
        return sql
                .select(DRAFT.fieldStream()
                        .filter(field -> !field.equals(DRAFT.BODY))
                        .toList())
                .from(DRAFT)
                .where(isActive())
                .and(DRAFT.UNIT.in(numbers))
                .orderBy(DRAFT.SAVED_AT, DRAFT.ID)
                .fetchInto(DRAFT)
                .stream()
                .map(this::draft)
                .collect(toImmutableList());
    }

    @Override
    public int heldBy(String holder) {
        return sql.fetchCount(DRAFT, isActive().and(DRAFT.HOLDER.eq(holder)));
    }

    private static Condition isActive() {
        return DRAFT.STATE.eq(Draft.State.ACTIVE.code());
    }

    @Override
    public void add(Draft draft) {
        sql.insertInto(DRAFT).set(row(draft)).execute();
    }

    @Override
    public void replace(long shown, Draft next) {
        int changed = sql.update(DRAFT)
                .set(row(next))
                .where(DRAFT.ID.eq(next.id()))
                .and(DRAFT.VERSION.eq(shown))
                .and(isActive())
                .execute();
        if (changed == 0) {
            throw new Collision(new IllegalStateException("the draft is another one now"));
        }
    }

    private DraftRecord row(Draft draft) {
        var row = sql.newRecord(DRAFT);
        row.setId(draft.id());
        row.setVersion(draft.version());
        row.setState(draft.state().code());
        row.setKind(draft.kind().code());
        row.setUnit(draft.unit().number().digits());
        row.setDepartment(draft.unit().department().code());
        row.setHolder(draft.holder());
        row.setBegunAt(draft.begunAt().atOffset(ZoneOffset.UTC));
        row.setSavedAt(draft.savedAt().atOffset(ZoneOffset.UTC));
        row.set(DRAFT.SUBJECT, draft.subject().map(vault::lookup).orElse(null));
        row.set(
                DRAFT.BODY,
                draft.state() == Draft.State.ACTIVE
                        ? vault.encrypted(KeptForms.written(draft.form()), draft.id(), draft.version())
                        : null);
        row.set(DRAFT.RECEIPT, draft.receipt().orElse(null));
        return row;
    }

    private Draft draft(DraftRecord row) {
        return new Draft(
                row.getId(),
                row.getVersion(),
                Codes.parse(Draft.State.class, row.getState()).orElseThrow(),
                Codes.parse(FormKind.class, row.getKind()).orElseThrow(),
                ReportingUnit.parse(HealthUnits.norway(), row.getUnit() + "/" + row.getDepartment())
                        .orElseThrow(),
                form(row),
                row.getHolder(),
                row.getBegunAt().toInstant(),
                row.getSavedAt().toInstant(),
                Optional.ofNullable(row.get(DRAFT.RECEIPT)));
    }

    private ReportForm form(DraftRecord row) {
        return Optional.ofNullable(row.get(DRAFT.BODY))
                .map(body -> KeptForms.read(vault.draft(body, row.getId(), row.getVersion())))
                .orElseGet(() -> ReportForm.of(ImmutableMap.of()));
    }

    @Override
    public void note(DraftEvent event) {
        var row = sql.newRecord(DRAFT_EVENT);
        row.setDraft(event.draft());
        row.setVersion(event.version());
        row.setWhat(event.what().code());
        row.setByWhom(event.by());
        row.setHappenedAt(event.at().atOffset(ZoneOffset.UTC));
        row.set(DRAFT_EVENT.REASON, event.reason().map(DiscardReason::code).orElse(null));
        sql.insertInto(DRAFT_EVENT).set(row).execute();
    }

    @Override
    public ImmutableList<DraftEvent> history(UUID id) {
        return sql.selectFrom(DRAFT_EVENT).where(DRAFT_EVENT.DRAFT.eq(id)).orderBy(DRAFT_EVENT.NUMBER).stream()
                .map(JooqDrafts::event)
                .collect(toImmutableList());
    }

    private static DraftEvent event(Record row) {
        return new DraftEvent(
                row.get(DRAFT_EVENT.DRAFT),
                row.get(DRAFT_EVENT.VERSION),
                Codes.parse(DraftEvent.What.class, row.get(DRAFT_EVENT.WHAT)).orElseThrow(),
                row.get(DRAFT_EVENT.BY_WHOM),
                row.get(DRAFT_EVENT.HAPPENED_AT).toInstant(),
                Optional.ofNullable(row.get(DRAFT_EVENT.REASON))
                        .flatMap(code -> Codes.parse(DiscardReason.class, code)));
    }
}
