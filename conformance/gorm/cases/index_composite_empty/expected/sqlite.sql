create table i3
    a text
