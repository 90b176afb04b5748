-- Reason: several instances make the nights' releases, and each date must have one, none two and none be left out. That
-- is held here, whatever an instance believes: the first night has nothing before it, every other the day before, no two
-- the same, and one is made before the next is begun.

create table night (
    data_date date primary key,
    previous date references night,
    attempts int not null check (attempts >= 1),
    claimed_by text collate "C" not null check (char_length(claimed_by) between 1 and 255),
    claimed_at timestamptz not null,
    claimed_until timestamptz not null check (claimed_until > claimed_at),
    release text collate "C" references release deferrable initially deferred,
    made_by text collate "C" check (char_length(made_by) between 1 and 255),
    made_at timestamptz,
    took_ms bigint check (took_ms >= 0),
    constraint day_before check (previous = data_date - 1),
    constraint one_follows unique nulls not distinct (previous),
    constraint made_or_not check (num_nulls(release, made_by, made_at, took_ms) in (0, 4))
);
create unique index one_at_a_time on night ((release is null)) where release is null;
comment on table night is 'The nights, one for each data date, without gaps.';
comment on column night.previous is 'The night before; none for the first.';
comment on column night.attempts is 'How often somebody began it.';
comment on column night.claimed_until is 'When others may begin it, if it is not made: spares them the work, and decides nothing.';
comment on column night.release is 'What was made of it; none while it is not made.';

create function refuse_second_making() returns trigger language plpgsql as $$
begin
    if old.release is not null or (new.data_date, new.previous) is distinct from (old.data_date, old.previous) then
        raise exception using
            errcode = 'integrity_constraint_violation',
            message = 'update of night is refused: it was made, or would become another night';
    end if;
    return new;
end
$$;
comment on function refuse_second_making() is 'Lets a night be made once.';

create trigger made_once before update on night for each row execute function refuse_second_making();
create trigger kept before delete or truncate on night for each statement execute function refuse_change();
alter table night enable always trigger made_once;
alter table night enable always trigger kept;
