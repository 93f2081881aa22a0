-- 编号: the last number given in each sequence and year; year 0 for sequences that never start again.
create table number_sequence (
    sequence text not null,
    year int not null,
    last bigint not null,
    primary key (sequence, year)
);

-- 作废号: a gap-free number that was given and is not used, with the reason.
create table number_void (
    sequence text not null,
    year int not null,
    number int not null,
    reason text not null,
    voided_at timestamptz not null,
    primary key (sequence, year, number)
);
