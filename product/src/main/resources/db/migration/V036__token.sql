-- security.token: the tokens of other programs (接入令牌), by their digest.
create table token_issued (
    id uuid primary key default uuidv7(),
    name text not null,
    hash bytea not null unique,
    scopes text[] not null,
    unit varchar(12),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    created_at timestamptz not null
);
