-- base.calendar: the notices that the working calendar is made of. Nothing is ever changed: a corrected notice is a new edition,
-- and the newest edition of a year counts.
create table calendar_notice (
    edition int not null primary key,
    year int not null check (year between 2015 and 2060),
    title text not null,
    number text not null,
    url text not null,
    digest char(64) not null,
    origin text not null check (origin in ('shipped', 'page', 'file')),
    loaded_at timestamptz not null,
    loaded_by text not null
);
create index calendar_notice_year on calendar_notice (year, edition desc);

create table calendar_day (
    edition int not null references calendar_notice (edition),
    day date not null,
    name text not null,
    off boolean not null,
    primary key (edition, day)
);
