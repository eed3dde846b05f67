// Package namemixedcasecolumns has explicit names in mixed case, with everything that derives
// a name from them.
package namemixedcasecolumns

import "gorm.io/gorm"

type Mixed struct {
	ID    uint   `gorm:"column:mixedId"`
	A     string `gorm:"column:firstName;size:9;index"`
	B     string `gorm:"column:lastName;size:9;unique"`
	C     int    `gorm:"column:ageYears;check:1 = 1"`
	OwnID uint   `gorm:"column:ownID"`
	Own   *Mixed
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Mixed{})
}
