-- security.access: who may do what (授权), failed log-ins, and the tokens of other programs.
create table access_attempt (
    subject varchar(120) primary key,
    failures int not null,
    last_failed_at timestamptz not null,
    locked_until timestamptz
);

create table access_grant (
    id uuid primary key default uuidv7(),
    post uuid not null,
    division varchar(12) not null,
    unit varchar(12),
    kind varchar(60) not null,
    verb varchar(60) not null,
    granted_by text not null,
    granted_at timestamptz not null,
    revoked_by text,
    revoked_at timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
create unique index access_grant_once on access_grant (post, division, coalesce(unit, ''), kind, verb)
    where revoked_at is null;

create table access_token (
    id uuid primary key default uuidv7(),
    name text not null,
    hash bytea not null unique,
    scopes text[] not null,
    unit varchar(12),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    created_at timestamptz not null
);
