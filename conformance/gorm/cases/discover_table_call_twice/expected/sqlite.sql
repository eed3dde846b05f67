create index idx_events_2024_kind on events_2024(kind)

create index idx_events_2025_kind on events_2025(kind)

create table events_2024
    id integer primary key autoincrement
    kind text

create table events_2025
    id integer primary key autoincrement
    kind text
