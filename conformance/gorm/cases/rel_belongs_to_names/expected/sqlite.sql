create table companies
    id integer primary key autoincrement

create table twos
    id integer primary key autoincrement
    billing_address_id integer
    shipping_address_id integer
    constraint fk_twos_billing_address foreign key(billing_address_id) references companies(id)
    constraint fk_twos_shipping_address foreign key(shipping_address_id) references companies(id)

create table user_cols
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_cols_company foreign key(company_id) references companies(id)

create table user_ids
    id integer primary key autoincrement
    company_id integer
    constraint fk_user_ids_company foreign key(company_id) references companies(id)

create table user_ref_cols
    id integer primary key autoincrement
    company_refer integer
    constraint fk_user_ref_cols_company foreign key(company_refer) references companies(id)

create table user_refs
    id integer primary key autoincrement
    company_refer integer
    constraint fk_user_refs_company foreign key(company_refer) references companies(id)
