create table doc_tags
    doc_id integer
    tag_id integer
    constraint fk_doc_tags_doc foreign key(doc_id) references docs(id)
    constraint fk_doc_tags_tag foreign key(tag_id) references tags(id)
    primary key(doc_id, tag_id)

create table docs
    id integer primary key autoincrement

create table tags
    id integer primary key autoincrement
