-- 文件库: what is known of each file; its content lies encrypted in var/files.
create table store_file (
    id uuid primary key,
    purpose text not null,
    name text not null check (length(name) between 1 and 240),
    media_type text not null,
    size bigint not null check (size > 0),
    sm3 char(64) not null,
    sealed_key bytea,
    stored_at timestamptz not null,
    destroyed_at timestamptz,
    destroyed_reason text,
    check ((destroyed_at is null) = (sealed_key is not null)),
    check ((destroyed_at is null) = (destroyed_reason is null))
);
create index store_file_sm3 on store_file (sm3);
