// Package basicreservedwords has column names that are reserved words of SQL.
package basicreservedwords

import (
	"time"

	"gorm.io/gorm"
)

type Order struct {
	ID     uint
	Select string
	Group  int
	Where  bool
	From   time.Time
	D      string `gorm:"column:order"`
	E      string `gorm:"column:with space"`
	F      string `gorm:"column:MixedCase"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Order{})
}
