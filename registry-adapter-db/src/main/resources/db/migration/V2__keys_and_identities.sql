-- Reason: the registry must know a patient again by number without any number being readable in the database.

create table key_proof (
    purpose text collate "C" primary key check (purpose in ('identities', 'lookup', 'texts', 'fingerprints')),
    proof bytea not null check (octet_length(proof) between 16 and 1024)
);
comment on table key_proof is
    'What each key of the key file makes of known words: shows that a key file is the one that this database was written with.';

create table identity (
    person bigint generated always as identity primary key,
    scheme text collate "C" not null check (scheme in ('fnr', 'dnr', 'hnr', 'fh', 'local')),
    lookup bytea not null check (octet_length(lookup) = 32),
    cipher bytea not null check (octet_length(cipher) between 16 and 1024),
    born date,
    sex text collate "C" check (sex in ('female', 'male')),
    unique (scheme, lookup)
);
comment on table identity is
    'The patients'' numbers, each once. That two numbers are one person is told by entries of the log.';
comment on column identity.lookup is 'Keyed hash of scheme and number; the key is not in the database.';
comment on column identity.cipher is 'The number, encrypted with the scheme as associated data; the key is not in the database.';
comment on column identity.born is 'As first told; null until it is.';
comment on column identity.sex is 'As first told; null until it is.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception using
        errcode = 'integrity_constraint_violation',
        message = format('%s of %I is refused: rows stay as they were written', lower(tg_op), tg_table_name);
end
$$;
comment on function refuse_change() is 'Refuses what would change or remove rows that stay for ever.';

create function refuse_new_bearer() returns trigger language plpgsql as $$
begin
    if (new.person, new.scheme, new.lookup, new.cipher) is distinct from (old.person, old.scheme, old.lookup, old.cipher)
        or (old.born is not null and new.born is distinct from old.born)
        or (old.sex is not null and new.sex is distinct from old.sex)
    then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of identity is refused: only what was unknown may be told later';
    end if;
    return new;
end
$$;
comment on function refuse_new_bearer() is 'Lets birth and sex be told where they were unknown, and nothing else.';

create trigger told_later before update on identity for each row execute function refuse_new_bearer();
create trigger kept before delete or truncate on identity for each statement execute function refuse_change();
alter table identity enable always trigger told_later;
alter table identity enable always trigger kept;
