create table items
    id integer primary key autoincrement
    tenant integer
    code integer

create table orders
    id integer primary key autoincrement
    tenant integer
    code integer

create unique index idx_items_tenant_code on items(tenant, code)

create unique index idx_orders_tenant_code on orders(tenant, code)
