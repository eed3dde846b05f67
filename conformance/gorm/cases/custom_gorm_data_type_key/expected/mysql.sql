CREATE TABLE `cts` (
  `p` bigint(20) NOT NULL AUTO_INCREMENT
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`p`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cus` (
  `id` varchar(12) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
