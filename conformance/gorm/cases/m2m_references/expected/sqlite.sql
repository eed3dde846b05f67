create index idx_p5_deleted_at on p5(deleted_at)

create index idx_u5_deleted_at on u5(deleted_at)

create table p5
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    name text
    user_refer integer

create table u5
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    refer integer

create table user_profiles
    user_refer_id integer
    profile_refer integer
    constraint fk_user_profiles_p5 foreign key(profile_refer) references p5(user_refer)
    constraint fk_user_profiles_u5 foreign key(user_refer_id) references u5(refer)
    primary key(user_refer_id, profile_refer)

create unique index idx_p5_user_refer on p5(user_refer)

create unique index idx_u5_refer on u5(refer)
