// Package configmysqlstringsize sets MySQL's default size of strings.
package configmysqlstringsize

import (
	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type User struct {
	ID   uint
	A    string
	B    string `gorm:"unique"`
	C    string `gorm:"size:20"`
	D    string `gorm:"uniqueIndex"`
	E    string `gorm:"default:x"`
	Tags []Tag  `gorm:"many2many:user_tags"`
}

type Tag struct {
	Code string `gorm:"primaryKey"`
}

func MySQL() mysql.Config {
	return mysql.Config{DefaultStringSize: 256}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
