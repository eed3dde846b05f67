create table emb_pfx_anons
    id integer primary key autoincrement
    au_name text
    au_email text

create unique index idx_emb_pfx_anons_email on emb_pfx_anons(au_email)
