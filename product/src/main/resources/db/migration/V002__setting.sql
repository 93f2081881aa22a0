-- base.setting: what the house remembers about itself.
create table setting (
    name varchar(60) not null primary key check (name ~ '^[a-z][a-z0-9.-]*$'),
    value varchar(2000) not null
);
