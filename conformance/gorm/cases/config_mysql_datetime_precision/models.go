// Package configmysqldatetimeprecision sets MySQL's default precision of times.
package configmysqldatetimeprecision

import (
	"time"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type User struct {
	ID uint
	A  time.Time
	B  time.Time `gorm:"not null"`
	C  time.Time `gorm:"precision:2"`
}

func MySQL() mysql.Config {
	precision := 6
	return mysql.Config{DefaultDatetimePrecision: &precision}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
