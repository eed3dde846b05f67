CREATE TABLE `long_table_name_for_testing_identifier_limits_in_gorms` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `some_very_long_column_name_indeed` varchar(20) DEFAULT NULL
  `other` varchar(20) DEFAULT NULL
  KEY `idx_long_table_name_fo20e02e13` (`some_very_long_column_name_indeed`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_long_table_name_fo572a7800` (`other`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
