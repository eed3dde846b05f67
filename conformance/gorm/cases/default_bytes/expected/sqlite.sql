create table ds
    id integer primary key autoincrement
    a blob default '{}'
    c blob default('{}')
