-- Reason: everything that the registry knows is derived from one log, in which nothing is ever changed or removed.

create table log_entry (
    position bigint generated always as identity primary key,
    person bigint references identity,
    kind text collate "C" not null check (kind in (
        'work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up',
        'pathology', 'procedure', 'radiotherapy-record', 'drug-record', 'population-register', 'cause-of-death',
        'completeness', 'withdrawal')),
    sender text collate "C" not null check (octet_length(sender) between 1 and 64 and sender !~ '[^A-Za-z0-9._:-]'),
    message_id text collate "C" not null check (char_length(message_id) between 1 and 100),
    replaces_sender text collate "C",
    replaces_id text collate "C",
    same_person bigint references identity,
    learnt_on date not null,
    written_at timestamptz not null default current_timestamp,
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    free_text bytea,
    unique (sender, message_id),
    foreign key (replaces_sender, replaces_id) references log_entry (sender, message_id),
    constraint replaces_whole check ((replaces_sender is null) = (replaces_id is null)),
    constraint replaces_another check ((replaces_sender, replaces_id) is distinct from (sender, message_id)),
    constraint withdrawal_replaces check (kind <> 'withdrawal' or replaces_id is not null),
    constraint person_by_kind check (
        case kind when 'completeness' then person is null when 'withdrawal' then true else person is not null end),
    constraint same_person_by_kind check (same_person is null or kind = 'population-register')
);
create index log_entry_person on log_entry (person) where person is not null;
comment on table log_entry is 'The log: one row for each message that was accepted, written once.';
comment on column log_entry.position is
    'Order in which places were taken; says nothing about the order in which transactions became visible, see log_watermark().';
comment on column log_entry.person is
    'Whom the entry is about; none for statements about a source, and for the withdrawal of one.';
comment on column log_entry.same_person is 'Another identity of the same person, told by this entry.';
comment on column log_entry.learnt_on is 'The day on which the registry learnt it, in Oslo.';
comment on column log_entry.written_at is 'For operators; nothing is derived from it.';
comment on column log_entry.body is 'The form without patient and free text: field to list of answers as they were written.';
comment on column log_entry.free_text is 'The comment, encrypted with sender and message id as associated data.';

create trigger kept before update or delete or truncate on log_entry for each statement execute function refuse_change();
alter table log_entry enable always trigger kept;

-- Reason: readers must know up to which position nothing can appear any more, while writers overlap freely.

create function announce_positions() returns trigger language plpgsql as $$
declare
    taken bigint;
begin
    if coalesce(current_setting('registry.announced', true), '') = '' then
        select case when is_called then last_value else last_value - 1 end into taken from log_entry_position_seq;
        perform pg_advisory_xact_lock_shared((21313::bigint << 48) | taken);
        perform set_config('registry.announced', taken::text, true);
    end if;
    return null;
end
$$;
comment on function announce_positions() is
    'Before a transaction takes its first position, shows all others a lower bound of its positions, until it has ended.';

create trigger announced before insert on log_entry for each statement execute function announce_positions();
alter table log_entry enable always trigger announced;

create function log_watermark() returns bigint language plpgsql as $$
declare
    taken bigint;
    announced bigint;
begin
    select case when is_called then last_value else last_value - 1 end into taken from log_entry_position_seq;
    select min(((classid::bigint & 65535) << 32) | objid::bigint) into announced
        from pg_locks
        where locktype = 'advisory' and objsubid = 1 and classid::bigint >> 16 = 21313
            and database = (select oid from pg_database where datname = current_database());
    return least(taken, announced);
end
$$;
comment on function log_watermark() is
    'No position up to this one can appear in a snapshot that is taken afterwards unless it appears in all of them.';
