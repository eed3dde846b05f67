create table node_caches
    node_id integer
    cach_id integer
    constraint fk_node_caches_caches foreign key(cach_id) references nodes(id)
    constraint fk_node_caches_node foreign key(node_id) references nodes(id)
    primary key(node_id, cach_id)

create table node_categories
    node_id integer
    category_id integer
    constraint fk_node_categories_categories foreign key(category_id) references nodes(id)
    constraint fk_node_categories_node foreign key(node_id) references nodes(id)
    primary key(node_id, category_id)

create table node_children
    node_id integer
    child_id integer
    constraint fk_node_children_children foreign key(child_id) references nodes(id)
    constraint fk_node_children_node foreign key(node_id) references nodes(id)
    primary key(node_id, child_id)

create table node_data
    node_id integer
    datum_id integer
    constraint fk_node_data_data foreign key(datum_id) references nodes(id)
    constraint fk_node_data_node foreign key(node_id) references nodes(id)
    primary key(node_id, datum_id)

create table node_leaves
    node_id integer
    leafe_id integer
    constraint fk_node_leaves_leaves foreign key(leafe_id) references nodes(id)
    constraint fk_node_leaves_node foreign key(node_id) references nodes(id)
    primary key(node_id, leafe_id)

create table node_lives
    node_id integer
    life_id integer
    constraint fk_node_lives_lives foreign key(life_id) references nodes(id)
    constraint fk_node_lives_node foreign key(node_id) references nodes(id)
    primary key(node_id, life_id)

create table node_statuses
    node_id integer
    status_id integer
    constraint fk_node_statuses_node foreign key(node_id) references nodes(id)
    constraint fk_node_statuses_statuses foreign key(status_id) references nodes(id)
    primary key(node_id, status_id)

create table node_user_ids
    node_id integer
    user_id_id integer
    constraint fk_node_user_ids_node foreign key(node_id) references nodes(id)
    constraint fk_node_user_ids_user_ids foreign key(user_id_id) references nodes(id)
    primary key(node_id, user_id_id)

create table nodes
    id integer primary key autoincrement
