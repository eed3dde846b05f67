create table ccrs
    id integer primary key autoincrement
    user_name text
    constraint fk_ho_user2_ccr foreign key(user_name) references ho_user2(name) on delete cascade

create table ho_user2
    id integer primary key autoincrement
    name text
    constraint uni_ho_user2_name unique(name)
