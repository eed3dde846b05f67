package runner

import "gorm.io/driver/mysql"

func init() { drivers["mysql"] = mysql.Open }
