CREATE TABLE `codeds` (
  `code` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `multi_pk3` (
  `id` bigint(20) unsigned DEFAULT NULL
  `b` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`b`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `olds` (
  `no` int(11) NOT NULL AUTO_INCREMENT
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`no`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
