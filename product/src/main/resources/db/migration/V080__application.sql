-- services.application: what has been begun and not yet handed in. Handed in, it is a matter and the draft is gone.
create table application_draft (
    id uuid primary key,
    party uuid not null,
    item text not null,
    answers bytea not null,
    files jsonb not null default '[]',
    updated_at timestamptz not null
);
create index application_draft_party on application_draft (party, updated_at desc);
