// Package defaultnan has defaults that are numbers only to Go.
package defaultnan

import "gorm.io/gorm"

type Measure struct {
	ID uint
	A  float64 `gorm:"default:NaN"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Measure{})
}
