// Package defaultbytes has defaults of bytes, which are taken as they stand.
//
//conformance:dialects sqlite postgres
package defaultbytes

import "gorm.io/gorm"

type D struct {
	ID uint
	A  []byte `gorm:"default:'{}'"`
	C  []byte `gorm:"default:('{}')"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
