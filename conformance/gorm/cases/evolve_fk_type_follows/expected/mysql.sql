CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `owner_code` varchar(40) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `owners` (
  `code` varchar(40) NOT NULL
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
