// Package embedownnamecolumns names columns inside a prefixed embedded struct.
package embedownnamecolumns

import "gorm.io/gorm"

type Money struct {
	Amount   int64  `gorm:"column:cents;not null;default:0"`
	Currency string `gorm:"size:3;default:EUR;comment:ISO 4217"`
}

type Price struct {
	ID    uint
	Net   Money `gorm:"embedded;embeddedPrefix:net_"`
	Gross Money `gorm:"embedded;embeddedPrefix:gross_"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Price{})
}
