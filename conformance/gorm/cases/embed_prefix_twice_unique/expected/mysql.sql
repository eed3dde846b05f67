CREATE TABLE `two_as` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `x_v` varchar(9) DEFAULT NULL
  `x_w` bigint(20) DEFAULT NULL
  `y_v` varchar(9) DEFAULT NULL
  `y_w` bigint(20) DEFAULT NULL
  CONSTRAINT `chk_two_as_x_w` CHECK (1 > 0)
  CONSTRAINT `chk_two_as_y_w` CHECK (1 > 0)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_two_as_x_v` (`x_v`)
  UNIQUE KEY `uni_two_as_y_v` (`y_v`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
