CREATE TABLE `as` (
  `id` varchar(20) NOT NULL
  `n` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_as_n` (`n`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
