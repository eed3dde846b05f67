// Package embedinterface embeds an interface.
package embedinterface

import (
	"fmt"

	"gorm.io/gorm"
)

type EmbIface struct {
	ID uint
	fmt.Stringer
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&EmbIface{})
}
