create table two_as
    id integer primary key autoincrement
    x_v text
    x_w integer
    y_v text
    y_w integer
    constraint chk_two_as_x_w check(1 > 0)
    constraint chk_two_as_y_w check(1 > 0)
    constraint uni_two_as_x_v unique(x_v)
    constraint uni_two_as_y_v unique(y_v)
