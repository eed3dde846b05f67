// Package keynoneid finds a key without a tag: by column name, by field name, whatever its
// type.
package keynoneid

import "gorm.io/gorm"

type IdCol struct {
	Foo uint `gorm:"column:id"`
	Bar int
}

type IdCol2 struct {
	Id  string
	Bar int
}

type IdCol3 struct {
	ID  uint `gorm:"column:user_id"`
	Bar int
}

type IdCol4 struct {
	ID  uint `gorm:"primaryKey:false"`
	Bar int
}

type IdCol5 struct {
	UserID uint `gorm:"primaryKey"`
	ID     uint `gorm:"unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&IdCol{}, &IdCol2{}, &IdCol3{}, &IdCol4{}, &IdCol5{})
}
