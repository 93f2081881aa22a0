-- support.matter: the row is the fold of its entries; entries never change; payload can be destroyed by law.
create table matter (
    division char(6) not null,
    id uuid not null,
    number text not null,
    kind text not null,
    procedure text not null,
    procedure_version int not null,
    title text not null,
    unit text not null,
    opener uuid not null,
    subject_kind text,
    subject_id text,
    definitions jsonb not null,
    lookup_code text not null,
    audience text[] not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    stage text not null,
    result text,
    due_at timestamptz,
    last_due_at timestamptz,
    provisional boolean not null default false,
    resting boolean not null default false,
    alarm_at timestamptz,
    state jsonb not null,
    facts bytea,
    head bytea not null,
    version int not null,
    primary key (division, id),
    check ((result is null) = (closed_at is null)),
    check ((subject_kind is null) = (subject_id is null))
) with (fillfactor = 70);
create unique index matter_by_id on matter (id);
create unique index matter_by_number on matter (number);
create index matter_by_opener on matter (opener, opened_at desc);
create index matter_by_subject on matter (subject_kind, subject_id) where subject_kind is not null;
create index matter_audience on matter using gin (audience);
create index matter_alarm on matter (alarm_at) where alarm_at is not null;

create table matter_entry (
    matter uuid not null,
    seq int not null,
    division char(6) not null,
    position bigint generated always as identity,
    xid xid8 not null default pg_current_xact_id(),
    text text not null,
    hash bytea not null,
    primary key (matter, seq)
);
create index matter_entry_feed on matter_entry (xid, position);

create table matter_payload (
    matter uuid not null,
    seq int not null,
    content bytea,
    destroyed_at timestamptz,
    destroyed_why text,
    primary key (matter, seq),
    check ((content is null) = (destroyed_at is not null))
);

create table matter_task (
    matter uuid not null,
    task int not null,
    division char(6) not null,
    kind text not null,
    number text not null,
    title text not null,
    unit text not null,
    step text not null,
    step_name text not null,
    candidate text not null,
    holder uuid,
    since timestamptz not null,
    due_at timestamptz,
    waiting boolean not null,
    resting boolean not null,
    primary key (matter, task)
);
create index matter_task_candidate on matter_task (candidate, due_at);
create index matter_task_holder on matter_task (holder, due_at) where holder is not null;

-- How far each follower of the entries has come, in commit-safe order.
create table matter_cursor (
    follower text primary key,
    xid xid8 not null,
    position bigint not null
);

create function matter_entry_is_permanent() returns trigger language plpgsql as $$
begin
    raise exception 'entries are never updated or deleted';
end $$;
create trigger matter_entry_permanent before update or delete on matter_entry
    for each row execute function matter_entry_is_permanent();

-- What support.worklist and others may read.
create view open_matter as
    select division, id, number, kind, procedure, procedure_version, title, unit, opener, subject_kind, subject_id,
        audience, opened_at, closed_at, stage, result, due_at, last_due_at, provisional, resting, version
    from matter;
create view open_task as
    select matter, task, division, kind, number, title, unit, step, step_name, candidate, holder, since, due_at,
        waiting, resting
    from matter_task;
