-- Reason: every message gets one answer for ever, and others hear of every entry, by the commit that wrote it.

create table receipt (
    number bigint generated always as identity,
    id uuid primary key,
    sender text collate "C" not null check (octet_length(sender) between 1 and 64 and sender !~ '[^A-Za-z0-9._:-]'),
    message_id text collate "C" not null check (char_length(message_id) between 1 and 100),
    idempotency_key text collate "C" check (char_length(idempotency_key) between 1 and 255),
    kind text collate "C" check (kind in (
        'work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up',
        'pathology', 'procedure', 'radiotherapy-record', 'drug-record', 'population-register', 'cause-of-death',
        'completeness', 'withdrawal')),
    findings jsonb not null check (jsonb_typeof(findings) = 'array'),
    received_on date not null,
    received_at timestamptz not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    position bigint unique references log_entry,
    unique (sender, message_id),
    constraint rejected_by_errors check ((position is null) = (findings @> '[{"severity": "error"}]')),
    constraint accepted_has_kind check (position is null or kind is not null)
);
create unique index receipt_idempotency_key on receipt (sender, idempotency_key) where idempotency_key is not null;
create unique index receipt_newest on receipt (sender, number);
comment on table receipt is 'The answer to each message, accepted or rejected, written once.';
comment on column receipt.number is 'Order of writing, for paging from the newest.';
comment on column receipt.findings is 'Code, severity, field and both texts; never an answer.';
comment on column receipt.fingerprint is 'Keyed hash of the message as it came; the key is not in the database.';
comment on column receipt.position is 'The entry that the message became; none when it was rejected.';

create trigger kept before update or delete or truncate on receipt for each statement execute function refuse_change();
alter table receipt enable always trigger kept;

create table outbox (
    position bigint primary key references log_entry,
    kind text collate "C" not null,
    delivered_at timestamptz
);
create index outbox_waiting on outbox (position) where delivered_at is null;
comment on table outbox is 'Events that others must hear of, at least once.';
comment on column outbox.delivered_at is 'When the event was handed over; none while it waits.';
