CREATE TABLE `user_cids` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `bar_cid` varchar(9) DEFAULT NULL
  `name` varchar(9) DEFAULT NULL
  KEY `idx_user_cids_bar_cid` (`bar_cid`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_user_cids_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
