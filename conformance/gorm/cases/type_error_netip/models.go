// Package typeerrornetip has a netip.Addr, which is a struct without a column.
package typeerrornetip

import (
	"net/netip"

	"gorm.io/gorm"
)

type Bad struct {
	ID uint
	A  netip.Addr
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Bad{})
}
