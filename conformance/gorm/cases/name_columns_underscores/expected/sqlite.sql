create table names
    id integer primary key autoincrement
    user_id integer
    user_name text
    a__b integer
    ab_cd integer
    name_ integer
    name___x integer
    a_bc integer
    ab_cd_e integer
    abc integer
    x integer
    xy integer
    xyz_name integer
    sha integer
    lat_lng integer
