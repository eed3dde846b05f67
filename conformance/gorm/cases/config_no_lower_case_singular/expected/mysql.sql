CREATE TABLE `TUser` (
  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `UserName` varchar(9) DEFAULT NULL
  PRIMARY KEY (`ID`)
  UNIQUE KEY `idx_TUser_UserName` (`UserName`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
