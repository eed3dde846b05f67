// Package keynotid has a key that is not the id, which is then an ordinary column.
package keynotid

import "gorm.io/gorm"

type MultiPK3 struct {
	ID uint
	B  uint `gorm:"primaryKey"`
}

type Coded struct {
	Code uint `gorm:"primaryKey"`
	N    string
}

type Old struct {
	No int32 `gorm:"primary_key"`
	N  string
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&MultiPK3{}, &Coded{}, &Old{})
}
