// Package tagmalformed has tags that Go itself cannot read: they have no effect.
package tagmalformed

import "gorm.io/gorm"

type Bad struct {
	ID uint
	D  string `json:"d"gorm:"size:11"`
	E  string `gorm: "size:12"`
	F  string `json:"f"   gorm:"size:13"`
	L  string `gorm:'size:19'`
	M  string `gorm:"size:20" json:"m" gorm:"size:21"`
	N  string `json:"n,omitempty" xml:"n" gorm:"size:22" validate:"max=3"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
