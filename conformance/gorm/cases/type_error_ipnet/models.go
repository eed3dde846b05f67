// Package typeerroripnet has a net.IPNet, which is a struct without a column.
package typeerroripnet

import (
	"net"

	"gorm.io/gorm"
)

type Bad struct {
	ID uint
	N  net.IPNet
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
