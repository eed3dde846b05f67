create table addresses
    id integer primary key autoincrement
    city text

create table billing_addresses
    id integer primary key autoincrement
    vat text

create table orders
    id integer primary key autoincrement
    ship_to_id integer
    bill_to_id integer
    constraint fk_orders_bill_to foreign key(bill_to_id) references billing_addresses(id)
    constraint fk_orders_ship_to foreign key(ship_to_id) references addresses(id)
