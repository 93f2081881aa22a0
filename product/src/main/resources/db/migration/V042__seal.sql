-- 印章: the certificates of the demonstration's authority and of each unit, private keys encrypted.
create table seal_certificate (
    id uuid primary key default uuidv7(),
    unit text not null,
    subject text not null,
    certificate bytea not null,
    serial text not null unique,
    sealed_key bytea not null,
    not_before timestamptz not null,
    not_after timestamptz not null,
    state text not null check (state in ('active', 'retired', 'revoked')),
    changed_at timestamptz not null
);
-- The unit 'ROOT' is the authority itself.
create unique index seal_certificate_active on seal_certificate (unit) where state = 'active';
