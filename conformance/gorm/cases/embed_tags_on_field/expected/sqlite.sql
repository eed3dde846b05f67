create table emb_tags
    id integer primary key autoincrement
    name text
    email text
    constraint chk_emb_tags_email check(1 = 1)
    constraint chk_emb_tags_name check(1 = 1)

create unique index idx_emb_tags_email on emb_tags(email)
