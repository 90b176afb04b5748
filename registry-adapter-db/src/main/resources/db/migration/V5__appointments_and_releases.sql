-- Reason: who may do what is the registry's own decision, and a published figure must never change afterwards.

create table appointment (
    subject text collate "C" not null check (char_length(subject) between 1 and 255),
    role text collate "C" not null check (role in ('reporter', 'quality-lead', 'source', 'registrar')),
    unit text collate "C" not null check (unit = 'norway' or unit ~ '^[0-9]{9}$'),
    primary key (subject, role, unit)
);
comment on table appointment is 'Whom the registry has appointed to what.';
comment on column appointment.subject is 'The person or system, as tokens name them.';
comment on column appointment.unit is 'Organisation number, or norway for the whole registry.';

create table release (
    number bigint generated always as identity unique,
    id text collate "C" primary key,
    data_date date not null,
    watermark bigint not null check (watermark >= 0),
    codebook text not null check (codebook <> ''),
    document bytea not null,
    sha256 bytea not null,
    constraint id_tells check (id =
        lpad(extract(year from data_date)::text, 4, '0')
        || '-' || lpad(extract(month from data_date)::text, 2, '0')
        || '-' || lpad(extract(day from data_date)::text, 2, '0')
        || '-w' || watermark),
    constraint document_whole check (sha256 = sha256(document))
);
comment on table release is 'Published statistics, written once.';
comment on column release.number is 'Order of making.';
comment on column release.data_date is 'What was learnt after this day does not count.';
comment on column release.watermark is 'The last position of the log that counts.';
comment on column release.document is 'The whole release as UTF-8 text: the same release has the same bytes.';

create trigger kept before update or delete or truncate on release for each statement execute function refuse_change();
alter table release enable always trigger kept;
