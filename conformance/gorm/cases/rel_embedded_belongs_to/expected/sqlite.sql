create table company2
    id integer primary key autoincrement

create table emb_rel2
    id integer primary key autoincrement
    ar_author_id integer
    constraint fk_emb_rel2_author foreign key(ar_author_id) references company2(id)

create table emb_rel3
    id integer primary key autoincrement
    x_author_id integer
    y_author_id integer
    constraint fk_emb_rel3_author foreign key(y_author_id) references company2(id)

create table emb_rels
    id integer primary key autoincrement
    author_id integer
    constraint fk_emb_rels_author foreign key(author_id) references company2(id)
