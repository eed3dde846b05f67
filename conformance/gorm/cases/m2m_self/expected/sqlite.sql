create table u3
    id integer primary key autoincrement

create table u4
    id integer primary key autoincrement

create table u4_friends
    user_id integer
    friend_id integer
    constraint fk_u4_friends_friends foreign key(friend_id) references u4(id) on delete cascade
    constraint fk_u4_friends_u4 foreign key(user_id) references u4(id) on delete cascade
    primary key(user_id, friend_id)

create table user_friends
    u3_id integer
    friend_id integer
    constraint fk_user_friends_friends foreign key(friend_id) references u3(id)
    constraint fk_user_friends_u3 foreign key(u3_id) references u3(id)
    primary key(u3_id, friend_id)
