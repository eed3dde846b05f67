CREATE TABLE `long_table_name_for_testing_identifier_limits_in_gorms` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `some_very_long_column_name_indeed` varchar(20) DEFAULT NULL
  `another_quite_long_column_name` varchar(20) DEFAULT NULL
  `yet_another_quite_long_column` bigint(20) DEFAULT NULL
  `short` varchar(20) DEFAULT NULL
  CONSTRAINT `chk_long_table_name_for_testing_identifier_limits_in_gor44958efc` CHECK (`yet_another_quite_long_column` > 0)
  KEY `an_explicit_name_that_is_long_but_is_kept_as_it_was_written` (`short`)
  KEY `idx_long_table_name_for_testing_identifier_limits_in_gor20e02e13` (`some_very_long_column_name_indeed`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_long_table_name_for_testing_identifier_limits_in_gor31146c90` (`another_quite_long_column_name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
