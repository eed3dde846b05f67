package runner

import "gorm.io/driver/postgres"

func init() { drivers["postgres"] = postgres.Open }
