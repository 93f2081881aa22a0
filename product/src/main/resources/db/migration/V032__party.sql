-- support.party: persons and organisations that deal with the city (自然人、法人). Identity number, phone and address are
-- SM4-encrypted under keys per purpose; what must be found again has a blind HMAC-SM3 index beside it.
create table party (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('PERSON', 'ORGANISATION')),
    name text not null,
    id_number bytea,
    id_number_index bytea unique,
    uscc varchar(18) unique,
    phone bytea,
    phone_index bytea,
    address bytea,
    representative uuid references party (id),
    demo boolean not null default false,
    created_at timestamptz not null,
    check ((kind = 'ORGANISATION') = (uscc is not null)),
    check ((kind = 'PERSON') = (id_number is not null)),
    check ((id_number is null) = (id_number_index is null))
);
create index party_phone on party (phone_index);
