create table emb4
    z integer
