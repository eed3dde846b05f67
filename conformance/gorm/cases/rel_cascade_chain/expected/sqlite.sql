create index idx_customers_deleted_at on customers(deleted_at)

create index idx_orders_customer_id on orders(customer_id)

create index idx_orders_deleted_at on orders(deleted_at)

create table customers
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    email text not null

create table lines
    id integer primary key autoincrement
    order_id integer not null
    product_id text not null
    count integer not null default 1
    constraint chk_lines_count check(count > 0)
    constraint fk_lines_product foreign key(product_id) references products(id)
    constraint fk_orders_lines foreign key(order_id) references orders(id) on delete cascade

create table orders
    id integer primary key autoincrement
    created_at datetime
    updated_at datetime
    deleted_at datetime
    customer_id integer not null
    constraint fk_customers_orders foreign key(customer_id) references customers(id)

create table payments
    id integer primary key autoincrement
    order_id integer
    paid datetime
    constraint fk_orders_payment foreign key(order_id) references orders(id)
    constraint uni_payments_order_id unique(order_id)

create table products
    id text
    price decimal(10, 2) not null
    primary key(id)

create unique index idx_customers_email on customers(email)

create unique index udx_line on lines(order_id, product_id)
