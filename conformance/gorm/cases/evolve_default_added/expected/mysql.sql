CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `s` varchar(20) DEFAULT 'x'
  `n` bigint(20) DEFAULT 5
  `b` tinyint(1) DEFAULT 1
  `f` double DEFAULT 1.5
  `t` datetime(3) DEFAULT current_timestamp(3)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
