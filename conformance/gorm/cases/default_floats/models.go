// Package defaultfloats has floats as defaults: they are written in their shortest form.
package defaultfloats

import "gorm.io/gorm"

type D struct {
	ID uint
	A  float64 `gorm:"default:1.5"`
	B  float64 `gorm:"default:1e3"`
	C  float64 `gorm:"default:0.1"`
	D  float64 `gorm:"default:1"`
	E  float64 `gorm:"precision:10;scale:2;default:0.00"`
	F  float32 `gorm:"default:0.1"`
	G  float64 `gorm:"default:1.50"`
	H  float64 `gorm:"default:-2.25;not null"`
	I  float64 `gorm:"default:.5"`
	J  float64 `gorm:"default:1e-3"`
	K  float32 `gorm:"default:3.14159265"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
