CREATE TABLE `shadows` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `age` bigint(20) DEFAULT 5
  `n` bigint(20) DEFAULT NULL
  CONSTRAINT `chk_n` CHECK (`n` > 1)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
