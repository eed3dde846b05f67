CREATE TABLE `chks` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `age` bigint(20) DEFAULT NULL
  `price` double DEFAULT NULL
  `state` varchar(10) DEFAULT NULL
  `email` varchar(50) DEFAULT NULL
  `name` varchar(50) DEFAULT NULL
  `ends` bigint(20) DEFAULT NULL
  `active` tinyint(1) DEFAULT NULL
  `low` varchar(20) DEFAULT NULL
  `neg` bigint(20) DEFAULT NULL
  `cased` bigint(20) DEFAULT NULL
  `sum` bigint(20) DEFAULT NULL
  CONSTRAINT `chk_chks_active` CHECK (`active` <> 0 or `age` = 0)
  CONSTRAINT `chk_chks_age` CHECK (`age` between 0 and 150)
  CONSTRAINT `chk_chks_cased` CHECK (case when `cased` > 0 then 1 else 0 end = 1)
  CONSTRAINT `chk_chks_email` CHECK (`email` like '%@%')
  CONSTRAINT `chk_chks_ends` CHECK (`ends` >= `age`)
  CONSTRAINT `chk_chks_low` CHECK (lcase(`low`) = `low`)
  CONSTRAINT `chk_chks_name` CHECK (octet_length(`name`) > 2 or `name` is null)
  CONSTRAINT `chk_chks_neg` CHECK (`neg` <> 3)
  CONSTRAINT `chk_chks_price` CHECK (`price` > 0 and `price` < 1000.50)
  CONSTRAINT `chk_chks_state` CHECK (`state` in ('on','off'))
  CONSTRAINT `chk_total` CHECK (`age` + `ends` * 2 <= 100)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
