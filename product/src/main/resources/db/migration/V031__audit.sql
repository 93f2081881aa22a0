-- security.audit: what people did (审计日志). Rows are only ever added; each carries the digest of the one before.
create table audit_entry (
    seq bigint primary key,
    at timestamptz not null,
    event text not null,
    actor_kind text not null,
    person uuid not null,
    post uuid,
    unit text,
    who text not null,
    success boolean not null,
    object text not null,
    address text not null,
    device text not null,
    detail text not null,
    previous bytea not null,
    hash bytea not null
);
create index audit_entry_event on audit_entry (event, seq);
create index audit_entry_who on audit_entry (who, seq);
create index audit_entry_object on audit_entry (object, seq);
create index audit_entry_at on audit_entry (at);

-- The end of the chain, sealed with a key that the database does not hold.
create table audit_head (
    one boolean primary key default true check (one),
    seq bigint not null,
    hash bytea not null,
    seal bytea
);
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create table audit_verification (
    at timestamptz primary key,
    who text not null,
    rows bigint not null,
    broken_at bigint,
    finding text not null
);

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '审计日志只增不改（%）', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_is_final before update or delete on audit_entry
    for each row execute function audit_refuse_change();
create trigger audit_entry_stays before truncate on audit_entry
    for each statement execute function audit_refuse_change();
create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function audit_refuse_change();
