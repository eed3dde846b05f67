create table settings
    key text not null
    value text
    primary key(key)
without ROWID
