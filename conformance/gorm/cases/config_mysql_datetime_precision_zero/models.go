// Package configmysqldatetimeprecisionzero sets MySQL's default precision of times to none.
package configmysqldatetimeprecisionzero

import (
	"time"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type User struct {
	ID uint
	A  time.Time
	B  time.Time `gorm:"not null;default:CURRENT_TIMESTAMP"`
}

func MySQL() mysql.Config {
	none := 0
	return mysql.Config{DefaultDatetimePrecision: &none}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
