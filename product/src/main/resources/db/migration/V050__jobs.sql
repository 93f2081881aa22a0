-- operations.jobs: the clock of recurring tasks and one-off jobs (shape given by db-scheduler), and what people see of a run.
create table jobs_schedule (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index jobs_schedule_execution_time on jobs_schedule (execution_time);
create index jobs_schedule_last_heartbeat on jobs_schedule (last_heartbeat);

create table jobs_run (
    id uuid primary key,
    job text not null,
    title text not null,
    person uuid not null,
    input text not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done bigint not null default 0,
    total bigint not null default 0,
    message text not null default '',
    checkpoint text not null default '',
    cancel_asked boolean not null default false,
    attempts int not null default 0,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null))
);
create index jobs_run_person on jobs_run (person, id desc);
