create table dets
    has_emb_ptr_rel_id integer
    x text
    constraint fk_has_emb_ptr_rels_detail foreign key(has_emb_ptr_rel_id) references has_emb_ptr_rels(id)

create table has_emb_ptr_rels
    id integer primary key autoincrement
