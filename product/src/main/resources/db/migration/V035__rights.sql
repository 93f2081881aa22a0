-- security.rights: what a post may do (授权). A right taken back stays in the table with who took it.
create table rights_grant (
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
create unique index rights_grant_once on rights_grant (post, division, coalesce(unit, ''), kind, verb)
    where revoked_at is null;
