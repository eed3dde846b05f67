create table settings
    key text
    value text
    primary key(key)
without ROWID
