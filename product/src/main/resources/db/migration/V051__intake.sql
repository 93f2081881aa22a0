-- base.intake: files that were taken over; the same file is taken over once for each plan.
create table intake_run (
    id uuid primary key,
    plan text not null,
    file_name text not null,
    digest char(64) not null,
    person uuid not null,
    taken_at timestamptz not null,
    added int not null default 0,
    changed int not null default 0,
    same int not null default 0,
    unique (plan, digest)
);
