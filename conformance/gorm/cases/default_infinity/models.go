// Package defaultinfinity has an infinite default.
package defaultinfinity

import "gorm.io/gorm"

type Measure struct {
	ID uint
	A  float64 `gorm:"default:inf"`
	B  float32 `gorm:"default:-Infinity"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Measure{})
}
