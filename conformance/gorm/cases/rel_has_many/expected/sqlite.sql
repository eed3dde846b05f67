create index idx_cards_hm_user_id on cards(hm_user_id)

create table card_ps
    id integer primary key autoincrement
    user_refer integer
    constraint fk_hm_user_ps_cards foreign key(user_refer) references hm_user_ps(id)

create table cards
    id integer primary key autoincrement
    number text
    hm_user_id integer not null
    constraint fk_hm_users_cards foreign key(hm_user_id) references hm_users(id) on delete restrict on update cascade

create table hm_user_ps
    id integer primary key autoincrement

create table hm_users
    id integer primary key autoincrement

create table kps
    id integer primary key autoincrement
    ps_rel_id integer
    constraint fk_ps_rels_ks foreign key(ps_rel_id) references ps_rels(id)

create table ps_rels
    id integer primary key autoincrement
