-- support.organisation: where (区划), which unit (单位), which post (岗位) and who holds it.
create table organisation_division (
    code varchar(12) primary key check (length(code) in (6, 9, 12)),
    name text not null,
    level text not null check (level in ('province', 'city', 'county', 'town', 'village')),
    parent varchar(12) references organisation_division (code),
    check ((parent is null) = (level = 'province'))
);

create table organisation_unit (
    code varchar(12) primary key,
    name text not null,
    short_name text not null,
    kind text not null,
    division varchar(12) not null references organisation_division (code),
    parent varchar(12) references organisation_unit (code),
    verified boolean not null,
    counterpart text not null default '',
    uscc varchar(18) not null default '',
    website text not null default '',
    former_name text not null default ''
);
create index organisation_unit_division on organisation_unit (division);
create index organisation_unit_name on organisation_unit (name);

create table organisation_post (
    id uuid primary key default uuidv7(),
    unit varchar(12) not null references organisation_unit (code),
    title text not null,
    roles text[] not null,
    unique (unit, title)
);

create table organisation_holder (
    post uuid not null references organisation_post (id),
    person uuid not null,
    name text not null,
    held_from date not null,
    held_until date check (held_until >= held_from),
    primary key (post, person, held_from)
);
create index organisation_holder_person on organisation_holder (person);
