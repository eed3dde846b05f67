// Package tagspaces puts spaces around keys and values: keys are trimmed, values are not.
package tagspaces

import "gorm.io/gorm"

type Sp struct {
	ID uint
	A  string `gorm:"size: 10"`
	B  string `gorm:" size:11 ; not null "`
	C  string `gorm:"type: varchar(10)"`
	D  string `gorm:"default: a ;size:9"`
	E  int    `gorm:"default: 7 "`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Sp{})
}
