-- Reason: a report that is still being written must survive absences and restarts, once for each subject, unreadable for
-- whoever sees the database.

create table draft (
    id uuid primary key,
    version bigint not null check (version >= 1),
    state text collate "C" not null check (state in ('active', 'submitted', 'discarded')),
    kind text collate "C" not null check (
        kind in ('work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up')),
    unit text collate "C" not null check (unit ~ '^[0-9]{9}$'),
    department text collate "C" not null,
    subject bytea check (octet_length(subject) = 32),
    holder text collate "C" not null check (char_length(holder) between 1 and 255),
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    body bytea,
    receipt uuid references receipt deferrable initially deferred,
    constraint body_while_active check ((state = 'active') = (body is not null)),
    constraint subject_while_active check (state = 'active' or subject is null),
    constraint receipt_when_submitted check ((state = 'submitted') = (receipt is not null)),
    constraint saved_after_begun check (saved_at >= begun_at)
);
create unique index draft_one_of_a_subject on draft (subject, kind, unit, department)
    where state = 'active';
create index draft_of_a_unit on draft (unit, saved_at) where state = 'active';
create index draft_of_a_holder on draft (holder) where state = 'active';
comment on table draft is 'Reports that are being written; once closed, only that they were.';
comment on column draft.version is 'Counts the savings.';
comment on column draft.subject is
    'Keyed hash of patient, target and the message to be corrected; none until a patient is named.';
comment on column draft.body is 'The form, encrypted with id and version as associated data.';

create function refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.state <> 'active'
        or (new.id, new.kind, new.unit, new.department, new.begun_at)
            is distinct from (old.id, old.kind, old.unit, old.department, old.begun_at)
    then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of draft is refused: it is closed, or would become another draft';
    end if;
    return new;
end
$$;
comment on function refuse_reopening() is 'Lets an active draft be saved and closed, and nothing else.';

create trigger stays_closed before update on draft for each row execute function refuse_reopening();
create trigger kept before delete or truncate on draft for each statement execute function refuse_change();
alter table draft enable always trigger stays_closed;
alter table draft enable always trigger kept;

create table draft_event (
    number bigint generated always as identity primary key,
    draft uuid not null references draft,
    version bigint not null check (version >= 1),
    what text collate "C" not null check (what in ('begun', 'taken-over', 'rejected', 'submitted', 'discarded')),
    by_whom text collate "C" not null check (char_length(by_whom) between 1 and 255),
    happened_at timestamptz not null,
    reason text collate "C",
    constraint reason_of_discarding check ((what = 'discarded') = (reason is not null))
);
create index draft_event_draft on draft_event (draft, number);
comment on table draft_event is 'Who began, took over and closed a draft.';

create trigger kept before update or delete or truncate on draft_event for each statement execute function refuse_change();
alter table draft_event enable always trigger kept;
