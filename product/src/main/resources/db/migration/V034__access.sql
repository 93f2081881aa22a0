-- security.access: failed log-ins in a row, of an account or from an address (登录失败处理).
create table access_attempt (
    subject varchar(120) primary key,
    failures int not null,
    last_failed_at timestamptz not null,
    locked_until timestamptz
);
