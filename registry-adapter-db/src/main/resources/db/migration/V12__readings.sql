-- Reason: units may take an extract of their own patients, one row for each. Who took what is written down before anything is
-- given away, for ever.

create table reading (
    number bigint generated always as identity primary key,
    id uuid not null unique,
    read_by text collate "C" not null check (char_length(read_by) between 1 and 255),
    organisation text collate "C" not null check (organisation ~ '^[0-9]{9}$'),
    read_at timestamptz not null,
    extract text collate "C" not null check (extract in (
        'courses', 'work-up', 'surgery', 'radiotherapy', 'systemic-therapy', 'follow-up')),
    place text collate "C" not null check (place ~ '^([0-9]{9}|norway|unknown)$'),
    year int not null check (year between 1900 and 2999),
    row_count int not null check (row_count >= 0)
);
comment on table reading is 'That somebody took an extract, written before anything of it was given away; rows are never changed.';
comment on column reading.organisation is 'By which the reader was known.';
comment on column reading.place is 'Code of the place whose patients the extract is of.';

create trigger kept before update or delete or truncate on reading for each statement execute function refuse_change();
alter table reading enable always trigger kept;
