CREATE TABLE `chks` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` longtext DEFAULT NULL
  `d` longtext DEFAULT NULL
  `e` bigint(20) DEFAULT NULL
  CONSTRAINT `chk_chks_a` CHECK (`a` > 13)
  CONSTRAINT `chk_chks_c` CHECK (`c` <> 'a,b')
  CONSTRAINT `chk_chks_d` CHECK (`d` in ('a','b'))
  CONSTRAINT `chk_chks_e` CHECK (`e` > 1)
  CONSTRAINT `name_b` CHECK (`b` <> 7)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
