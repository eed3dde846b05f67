CREATE TABLE `chks` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `fcol` longtext DEFAULT NULL
  `h` longtext DEFAULT NULL
  `iCol` longtext DEFAULT NULL
  `j` bigint(20) DEFAULT NULL
  CONSTRAINT `chk_chks_fcol` CHECK (`fcol` <> '')
  CONSTRAINT `chk_chks_iCol` CHECK (1 = 1)
  CONSTRAINT `chk_j` CHECK (`j` >= 0)
  CONSTRAINT `my-chk` CHECK (`h` <> 'a')
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
