package runner

import "gorm.io/driver/sqlite"

func init() { drivers["sqlite"] = sqlite.Open }
