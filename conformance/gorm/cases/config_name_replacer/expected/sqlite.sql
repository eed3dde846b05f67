create index idx_user_cids_bar_cid on user_cids(bar_cid)

create table user_cids
    id integer primary key autoincrement
    bar_cid text
    name text
    constraint uni_user_cids_name unique(name)
