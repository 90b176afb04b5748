-- Reason: who owes a report is told by units and never forgotten, and a unit is reminded of a report once at a time,
-- however often a night is run.

create table disposition (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    kind text collate "C" not null check (kind in ('work-up', 'surgery', 'radiotherapy', 'systemic-therapy')),
    sender text collate "C" not null,
    message_id text collate "C" not null,
    person bigint not null references identity,
    unit text collate "C" check (unit ~ '^[0-9]{9}$'),
    reason text collate "C" not null check (reason in (
        'not-sarcoma', 'no-such-treatment', 'wrong-patient', 'reported-otherwise', 'other',
        'done-elsewhere', 'taken-over')),
    to_unit text collate "C" check (to_unit ~ '^[0-9]{9}$'),
    decided_by text collate "C" not null check (char_length(decided_by) between 1 and 255),
    decided_on date not null,
    decided_at timestamptz not null,
    foreign key (sender, message_id) references log_entry (sender, message_id),
    constraint transfer_goes_somewhere check ((reason in ('done-elsewhere', 'taken-over')) = (to_unit is not null)),
    constraint transfer_goes_elsewhere check (to_unit is distinct from unit or to_unit is null)
);
create index disposition_evidence on disposition (sender, message_id);
comment on table disposition is 'A unit''s word that it does not owe an expected report, written once.';
comment on column disposition.sender is 'With message_id: one of the messages that the report is expected from.';
comment on column disposition.unit is 'The unit that owed the report until then; none where the evidence names none.';
comment on column disposition.to_unit is 'The unit that owes it from then on; of a transfer only.';

create trigger kept before update or delete or truncate on disposition for each statement execute function refuse_change();
alter table disposition enable always trigger kept;

create table disposition_withdrawal (
    disposition uuid primary key references disposition (id),
    decided_by text collate "C" not null check (char_length(decided_by) between 1 and 255),
    decided_on date not null,
    decided_at timestamptz not null
);
comment on table disposition_withdrawal is 'That a word was taken back, and with it the report is expected again.';

create trigger kept before update or delete or truncate on disposition_withdrawal
    for each statement execute function refuse_change();
alter table disposition_withdrawal enable always trigger kept;

create table reminder (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    kind text collate "C" not null check (kind in ('work-up', 'surgery', 'radiotherapy', 'systemic-therapy')),
    unit text collate "C" not null check (unit ~ '^[0-9]{9}$'),
    step text collate "C" not null check (step in ('first', 'second', 'third')),
    person bigint not null references identity,
    happened_on date not null,
    reminded_on date not null,
    delivered_at timestamptz,
    constraint reminded_afterwards check (reminded_on > happened_on)
);
create index reminder_waiting on reminder (number) where delivered_at is null;
comment on table reminder is 'What units were reminded of; one that was not delivered yet waits to be.';
comment on column reminder.delivered_at is 'When it was handed over; none while it waits.';

create table reminder_evidence (
    reminder uuid not null references reminder (id),
    kind text collate "C" not null,
    unit text collate "C" not null,
    step text collate "C" not null,
    sender text collate "C" not null,
    message_id text collate "C" not null,
    primary key (sender, message_id, kind, unit, step),
    foreign key (sender, message_id) references log_entry (sender, message_id)
);
create index reminder_evidence_reminder on reminder_evidence (reminder);
comment on table reminder_evidence is
    'The messages that a reminded report is expected from: no unit gets the same reminder of one message twice.';

create function refuse_second_delivery() returns trigger language plpgsql as $$
begin
    if old.delivered_at is not null
        or new.delivered_at is null
        or (new.id, new.kind, new.unit, new.step, new.person, new.happened_on, new.reminded_on)
            is distinct from (old.id, old.kind, old.unit, old.step, old.person, old.happened_on, old.reminded_on)
    then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of reminder is refused: it was delivered, or would become another reminder';
    end if;
    return new;
end
$$;
comment on function refuse_second_delivery() is 'Lets a waiting reminder be delivered, and nothing else.';

create trigger delivered_once before update on reminder for each row execute function refuse_second_delivery();
create trigger kept before delete or truncate on reminder for each statement execute function refuse_change();
alter table reminder enable always trigger delivered_once;
alter table reminder enable always trigger kept;
create trigger kept before update or delete or truncate on reminder_evidence
    for each statement execute function refuse_change();
alter table reminder_evidence enable always trigger kept;

-- Reason: what was rejected is counted by month; only few receipts are.

create index receipt_rejected on receipt (received_on) where position is null;
