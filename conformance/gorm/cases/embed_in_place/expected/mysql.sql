CREATE TABLE `confs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `size_w` bigint(20) DEFAULT NULL
  `size_h` bigint(20) DEFAULT NULL
  `x` double DEFAULT NULL
  `y` double DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
