CREATE TABLE `escs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(12) DEFAULT 'tab	x'
  `bä` varchar(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
