create table outers
    id integer primary key autoincrement
    mid_in_a text
    mid_in_bb text
    mid_c text
    m2_in_a text
    m2_in_bb text
    m2_c text
