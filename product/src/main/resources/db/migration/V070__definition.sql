-- support.definition: every version of every definition. Published rows never change.
create table definition (
    kind text not null,
    key text not null,
    version int not null check (version > 0),
    content bytea not null,
    digest char(64) not null,
    origin text not null check (origin in ('seed', 'city')),
    state text not null check (state in ('draft', 'published', 'retired')),
    effective_from date not null,
    effective_until date,
    primary key (kind, key, version),
    check (effective_until is null or effective_until >= effective_from)
);
create index definition_in_force on definition (kind, key, version desc) where state = 'published';
