// Package tagunknownkeys uses keys of the old GORM and bare type names: they are ignored.
package tagunknownkeys

import "gorm.io/gorm"

type MyTags struct {
	ID uint
	A  string `gorm:"auto_increment"`
	B  string `gorm:"unique_index;size:5"`
	C  string `gorm:"varchar(20)"`
	D  string `gorm:"text"`
	E  int64  `gorm:"bigint;default:0"`
	F  uint   `gorm:"AUTO_INCREMENT"`
	G  string `gorm:"charset:utf8;collate:utf8_bin"`
	H  uint   `gorm:"unsigned;null"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&MyTags{})
}
