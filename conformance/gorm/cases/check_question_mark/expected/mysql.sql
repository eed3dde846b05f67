CREATE TABLE `chks` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `h` longtext DEFAULT NULL
  CONSTRAINT `chk_chks_h` CHECK (`h` <> '?')
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
