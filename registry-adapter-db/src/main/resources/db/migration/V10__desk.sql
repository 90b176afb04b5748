-- Reason: the registry's decisions between messages are entries of the log like all that courses are folded from, and what
-- it asks units about their reports is written once and for ever. No row changes; the two lists of kinds get longer.

alter table log_entry drop constraint log_entry_kind_check;
alter table log_entry add constraint log_entry_kind_check check (kind in (
    'work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up',
    'pathology', 'procedure', 'radiotherapy-record', 'drug-record', 'population-register', 'cause-of-death',
    'completeness', 'withdrawal', 'adjudication'));
alter table log_entry drop constraint same_person_by_kind;
alter table log_entry add constraint same_person_by_kind
    check (same_person is null or kind in ('population-register', 'adjudication'));
alter table receipt drop constraint receipt_kind_check;
alter table receipt add constraint receipt_kind_check check (kind in (
    'work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up',
    'pathology', 'procedure', 'radiotherapy-record', 'drug-record', 'population-register', 'cause-of-death',
    'completeness', 'withdrawal', 'adjudication'));

create index log_entry_replaces on log_entry (replaces_sender, replaces_id) where replaces_id is not null;

create table unit_query (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    kind text collate "C" not null check (
        kind in ('work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up')),
    sender text collate "C" not null,
    message_id text collate "C" not null,
    person bigint not null references identity,
    unit text collate "C" not null check (unit ~ '^[0-9]{9}$'),
    fields text[] not null,
    reason text collate "C" not null check (reason in (
        'sources-differ', 'implausible', 'incomplete', 'misplaced', 'spot-check', 'other')),
    doubt text collate "C" check (char_length(doubt) between 1 and 40),
    asked_after bigint not null check (asked_after >= 0),
    foreign key (sender, message_id) references log_entry (sender, message_id)
);
create index unit_query_message on unit_query (sender, message_id);
comment on table unit_query is 'What the registry asks a unit about a report, written once; what is said is in unit_query_word.';
comment on column unit_query.fields is 'The fields in question, by name; none for the report as such.';
comment on column unit_query.doubt is 'Code of the doubt that gave rise to it.';
comment on column unit_query.asked_after is
    'Last position of the person''s entries when it was asked: a correction or withdrawal beyond it closes the query.';

create trigger kept before update or delete or truncate on unit_query for each statement execute function refuse_change();
alter table unit_query enable always trigger kept;

create table unit_query_word (
    query uuid not null references unit_query (id),
    place int not null check (place >= 0),
    what text collate "C" not null check (what in ('asked', 'confirmed', 'answered', 'asked-again', 'closed')),
    words bytea,
    unit text collate "C" not null check (unit ~ '^([0-9]{9}|norway)$'),
    said_by text collate "C" not null check (char_length(said_by) between 1 and 255),
    said_on date not null,
    said_at timestamptz not null,
    primary key (query, place),
    constraint question_first check ((place = 0) = (what = 'asked')),
    constraint speaker_by_word check ((unit = 'norway') = (what in ('asked', 'asked-again', 'closed')))
);
comment on table unit_query_word is 'Every word of a query, written once; two can''t take the same place.';
comment on column unit_query_word.words is 'In the speaker''s words, encrypted with query and place as associated data.';

create trigger kept before update or delete or truncate on unit_query_word
    for each statement execute function refuse_change();
alter table unit_query_word enable always trigger kept;
