CREATE TABLE `as` (
  `f` int(10) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `bs` (
  `f` int(11) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `cs` (
  `f` smallint(6) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ds` (
  `f` smallint(5) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `es` (
  `f` tinyint(3) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `fs` (
  `f` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `gs` (
  `f` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `hs` (
  `f` smallint(6) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `is` (
  `f` tinyint(4) DEFAULT NULL
  `g` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`g`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
