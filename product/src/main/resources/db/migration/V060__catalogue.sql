-- services.catalogue: service items with every version that a matter may still run under.
create table catalogue_item (
    id text not null,
    version int not null check (version > 0),
    digest text not null,
    origin text not null check (origin in ('seed', 'city')),
    effective_from date,
    effective_until date check (effective_until >= effective_from),
    content jsonb not null,

    -- what is searched, filtered and counted; derived from the content and the catalogue's own tables of words
    name text not null,
    folded text not null,
    aliases text[] not null,
    bigrams text[] not null,
    type text not null,
    handling text not null,
    unit text not null,
    unit_name text not null,
    mapped boolean not null,
    enterprise boolean not null,
    applicable boolean not null,
    completeness text not null,
    themes text[] not null,
    stages text[] not null,
    primary key (id, version)
);
create unique index catalogue_item_current on catalogue_item (id) where effective_until is null;
create index catalogue_item_bigrams on catalogue_item using gin (bigrams);
create index catalogue_item_themes on catalogue_item using gin (themes);
create index catalogue_item_stages on catalogue_item using gin (stages);
create index catalogue_item_unit on catalogue_item (unit);
comment on column catalogue_item.effective_from is 'first day in force; null = from the beginning';
comment on column catalogue_item.effective_until is 'first day no longer in force; null = until further notice';

-- what the lint says about the version in force
create table catalogue_finding (
    item text not null,
    rule text not null,
    level text not null check (level in ('refuse', 'finding')),
    detail text not null,
    unit text not null,
    primary key (item, rule, detail)
);
create index catalogue_finding_rule on catalogue_finding (rule, item);

-- which seed was loaded last, so that a start with the same seed writes nothing
create table catalogue_seed (
    name text primary key,
    digest text not null,
    loaded_at timestamptz not null
);
