// Package defaultfloatlarge has a float default beyond what fits an integer.
package defaultfloatlarge

import "gorm.io/gorm"

type D struct {
	ID uint
	A  float64 `gorm:"default:1e21"`
	B  float64 `gorm:"default:123456789.125"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
