create table chks
    id integer primary key autoincrement
    age integer
    price real
    state text
    email text
    name text
    ends integer
    active numeric
    low text
    neg integer
    cased integer
    sum integer
    constraint chk_chks_active check(active or age = 0)
    constraint chk_chks_age check(age between 0 and 150)
    constraint chk_chks_cased check(case when cased > 0 then 1 else 0 end = 1)
    constraint chk_chks_email check(email like '%@%')
    constraint chk_chks_ends check(ends > = age)
    constraint chk_chks_low check(lower(low) = low)
    constraint chk_chks_name check(length(name) > 2 or name is null)
    constraint chk_chks_neg check(not(neg = 3))
    constraint chk_chks_price check(price > 0 and price < 1000.50)
    constraint chk_chks_state check(state in('on', 'off'))
    constraint chk_total check(age + ends * 2 < = 100)
