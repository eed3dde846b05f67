// Package typefloats has floats with precision, scale and size.
package typefloats

import "gorm.io/gorm"

type Floats struct {
	ID uint
	A  float32
	B  float64
	C  float64 `gorm:"precision:10"`
	D  float32 `gorm:"precision:10"`
	E  float64 `gorm:"precision:10;scale:2"`
	F  float32 `gorm:"precision:10;scale:2"`
	G  float64 `gorm:"scale:2"`
	H  float64 `gorm:"size:32"`
	I  float64 `gorm:"size:24"`
	J  float32 `gorm:"size:64"`
	K  float64 `gorm:"precision:0;scale:3"`
	L  float64 `gorm:"precision:abc"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Floats{})
}
