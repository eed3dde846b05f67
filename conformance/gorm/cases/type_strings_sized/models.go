// Package typestringssized gives strings a size, up to where the type changes.
package typestringssized

import "gorm.io/gorm"

type Strs struct {
	ID uint
	A  string `gorm:"size:1"`
	B  string `gorm:"size:191"`
	C  string `gorm:"size:255"`
	D  string `gorm:"size:256"`
	E  string `gorm:"size:65536"`
	F  string `gorm:"size:1000"`
	G  string `gorm:"size:16777217"`
	H  string `gorm:"size:10485761"`
	I  string `gorm:"size:2147483647"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Strs{})
}
