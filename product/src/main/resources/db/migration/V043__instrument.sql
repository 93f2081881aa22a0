-- 文书: committed by an act as text and digest (待用印), rendered, numbered and sealed by a job (已用印).
create table instrument (
    id uuid primary key default uuidv7(),
    template text not null,
    template_version int not null,
    title text not null,
    subject_kind text not null,
    subject_id uuid not null,
    unit text not null,
    unit_name text not null,
    query_code text not null unique,
    state text not null check (state in ('awaiting-seal', 'sealed', 'void')),
    dated_on date not null,
    drafted_at timestamptz not null,
    content bytea,
    digest char(64) not null,
    audience text[] not null,
    number text,
    number_sequence text,
    number_value int,
    sealed_at timestamptz,
    pdf uuid,
    pdf_sm3 char(64),
    ofd uuid,
    ofd_sm3 char(64),
    certificate text,
    void_reason text,
    voided_at timestamptz,
    attempts int not null default 0,
    next_attempt_at timestamptz not null,
    last_error text,
    check (state <> 'sealed' or (sealed_at is not null and pdf is not null and ofd is not null)),
    check ((state = 'void') = (voided_at is not null)),
    check ((state = 'void') = (void_reason is not null))
);
create index instrument_subject on instrument (subject_kind, subject_id, drafted_at);
create index instrument_waiting on instrument (next_attempt_at) where state = 'awaiting-seal';
create index instrument_pdf on instrument (pdf_sm3);
create index instrument_ofd on instrument (ofd_sm3);
create unique index instrument_number on instrument (number) where number is not null;
