-- Reason: an import must be told from the others to be continued, reconciled and undone, and what was doubtful in it must
-- wait for a person without anybody reading it in the database.

create table import_run (
    number bigint generated always as identity,
    id uuid primary key,
    sender text collate "C" not null check (octet_length(sender) between 1 and 64 and sender !~ '[^A-Za-z0-9._:-]'),
    mapping text not null,
    version text not null,
    mapping_text bytea not null,
    source bytea not null check (octet_length(source) = 32),
    by_whom text not null check (char_length(by_whom) between 1 and 255),
    begun_at timestamptz not null,
    finished_at timestamptz,
    undone_at timestamptz,
    undone_by text check (char_length(undone_by) between 1 and 255),
    undone_reason bytea,
    constraint undone_whole check (
        (undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);
create unique index import_run_newest on import_run (number);
create index import_run_broken_off on import_run (sender, source) where finished_at is null and undone_at is null;
comment on table import_run is 'The runs of imports, each once.';
comment on column import_run.number is 'Order of beginning.';
comment on column import_run.mapping_text is 'The mapping, encrypted with the id as associated data.';
comment on column import_run.source is 'Keyed hash of mapping and tables; the key is not in the database.';
comment on column import_run.finished_at is 'None while it runs, and for ever if it broke off and was not continued.';
comment on column import_run.undone_reason is 'In a person''s words, encrypted with the id as associated data.';

create function refuse_new_end() returns trigger language plpgsql as $$
begin
    if (new.number, new.id, new.sender, new.mapping, new.version, new.mapping_text, new.source, new.by_whom, new.begun_at)
            is distinct from
            (old.number, old.id, old.sender, old.mapping, old.version, old.mapping_text, old.source, old.by_whom, old.begun_at)
        or (old.finished_at is not null and new.finished_at is distinct from old.finished_at)
        or (old.undone_at is not null and (new.undone_at, new.undone_by, new.undone_reason)
            is distinct from (old.undone_at, old.undone_by, old.undone_reason))
    then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of import_run is refused: only its end and its undoing are told later, once each';
    end if;
    return new;
end
$$;
comment on function refuse_new_end() is 'Lets a run be ended and undone once, and nothing else.';

create trigger ended_once before update on import_run for each row execute function refuse_new_end();
create trigger kept before delete or truncate on import_run for each statement execute function refuse_change();
alter table import_run enable always trigger ended_once;
alter table import_run enable always trigger kept;

create table import_count (
    run uuid not null references import_run,
    place int not null check (place >= 0),
    table_name text not null,
    read int not null,
    accepted int not null,
    rejected int not null,
    duplicate int not null,
    quarantined int not null,
    primary key (run, place),
    constraint balanced check (read = accepted + rejected + duplicate + quarantined)
);
comment on table import_count is 'What became of the rows of each table when a run ended.';

create trigger kept before update or delete or truncate on import_count for each statement execute function refuse_change();
alter table import_count enable always trigger kept;

create table import_report (
    receipt uuid primary key references receipt,
    run uuid not null references import_run
);
create index import_report_run on import_report (run);
comment on table import_report is 'Which run has stored which report, written by the commit that stored it.';

create trigger kept before update or delete or truncate on import_report for each statement execute function refuse_change();
alter table import_report enable always trigger kept;

create table import_withdrawal (
    receipt uuid primary key references import_report,
    withdrawal uuid not null references receipt
);
comment on table import_withdrawal is 'Which reports were withdrawn by undoing their run, and by which message.';

create trigger kept before update or delete or truncate on import_withdrawal
    for each statement execute function refuse_change();
alter table import_withdrawal enable always trigger kept;

create table quarantined_row (
    number bigint generated always as identity,
    id uuid primary key,
    run uuid not null references import_run,
    table_name text not null,
    line int not null check (line >= 1),
    file text not null,
    state text collate "C" not null check (state in ('held', 'promoted', 'discarded', 'taken-later', 'undone')),
    findings jsonb not null check (jsonb_typeof(findings) = 'array'),
    columns text[] not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    body bytea not null,
    held_at timestamptz not null
);
create unique index quarantined_row_waiting on quarantined_row (fingerprint) where state = 'held';
create index quarantined_row_saying on quarantined_row (fingerprint, number);
comment on table quarantined_row is 'Rows of imports that a person must decide upon, or has decided upon.';
comment on column quarantined_row.findings is 'Code, severity, field and both texts; never what stands in the row.';
comment on column quarantined_row.fingerprint is 'Keyed hash of what the row says; the key is not in the database.';
comment on column quarantined_row.body is
    'The row and those without which it can''t be understood, encrypted with the id as associated data.';

create function refuse_new_decision() returns trigger language plpgsql as $$
begin
    if old.state <> 'held'
        or (new.number, new.id, new.run, new.table_name, new.line, new.file, new.findings, new.columns, new.fingerprint, new.held_at)
            is distinct from
            (old.number, old.id, old.run, old.table_name, old.line, old.file, old.findings, old.columns, old.fingerprint, old.held_at)
    then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of quarantined_row is refused: it was decided upon, or would become another row';
    end if;
    return new;
end
$$;
comment on function refuse_new_decision() is 'Lets a row that waits be decided upon, and nothing else.';

create trigger decided_once before update on quarantined_row for each row execute function refuse_new_decision();
create trigger kept before delete or truncate on quarantined_row for each statement execute function refuse_change();
alter table quarantined_row enable always trigger decided_once;
alter table quarantined_row enable always trigger kept;

create table quarantined_met (
    run uuid not null references import_run,
    row_id uuid not null references quarantined_row,
    primary key (run, row_id)
);
comment on table quarantined_met is 'Which runs have met which rows in quarantine, their own and those that waited before.';

create trigger kept before update or delete or truncate on quarantined_met for each statement execute function refuse_change();
alter table quarantined_met enable always trigger kept;

create table quarantine_event (
    number bigint generated always as identity primary key,
    row_id uuid not null references quarantined_row,
    what text collate "C" not null check (what in ('promoted', 'refused', 'discarded', 'taken-later', 'undone')),
    by_whom text not null check (char_length(by_whom) between 1 and 255),
    happened_at timestamptz not null,
    reason bytea not null,
    receipts uuid[] not null
);
create index quarantine_event_row on quarantine_event (row_id, number);
comment on table quarantine_event is 'Who decided what about a row in quarantine, when and why.';
comment on column quarantine_event.reason is 'In a person''s words, encrypted with the row''s id as associated data.';

create trigger kept before update or delete or truncate on quarantine_event
    for each statement execute function refuse_change();
alter table quarantine_event enable always trigger kept;
