-- base.calendar: a notice that somebody wants to take in, kept until it is applied, so that the change can be looked at, also by
-- a colleague, before it counts.
create table calendar_draft (
    id uuid not null primary key default uuidv7(),
    year int not null,
    content text not null check (length(content) <= 200000),
    made_at timestamptz not null,
    made_by text not null,
    applied_edition int references calendar_notice (edition)
);
