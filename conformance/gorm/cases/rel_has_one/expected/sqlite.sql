create index idx_credit_cards_deleted_at on credit_cards(deleted_at)

create index idx_ho_users_deleted_at on ho_users(deleted_at)

create table credit_cards
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    number text
    ho_user_id integer
    constraint fk_ho_users_credit_card foreign key(ho_user_id) references ho_users(id)

create table ho_users
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
