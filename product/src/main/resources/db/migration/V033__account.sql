-- security.account: who may sign in (账号). The password is a slow salted digest, the one-time-code secret is encrypted.
create table account (
    login varchar(60) primary key check (login = lower(login)),
    kind text not null
        check (kind in ('RESIDENT', 'OFFICER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
    person uuid not null,
    acts_for uuid,
    name text not null,
    person_index bytea,
    password text not null,
    former text[] not null default '{}',
    password_changed_at timestamptz not null,
    must_change boolean not null,
    totp bytea,
    totp_step bigint not null default 0,
    disabled_at timestamptz,
    demo boolean not null default false,
    created_at timestamptz not null,
    check (acts_for is null or kind = 'RESIDENT')
);
create index account_person on account (person);
-- 三员分立: one natural person is never two administrators.
create unique index account_administrator on account (person_index)
    where kind in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and disabled_at is null;
