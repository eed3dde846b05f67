create table seqs
    f integer
    g integer
    primary key(f)
