create table names
    id integer primary key autoincrement
    sha256 text
    sha256_hash text
    md5_sum text
    field1 integer
    field1_a integer
    field12_b3_c integer
    b2_b numeric
    a1 integer
    pm25 integer
    pm2_5 integer
    x1_y2 integer
    co2_level integer
    fa2 integer
    is2_fa numeric
    two_fa numeric
    utf8_mb4 numeric
    utf8 numeric
    h2_o integer
    id2 integer
    id2_name text
    status_http2 integer
    i18n text
