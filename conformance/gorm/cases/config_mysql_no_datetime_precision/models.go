// Package configmysqlnodatetimeprecision switches off the precision of times in MySQL.
package configmysqlnodatetimeprecision

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
	return mysql.Config{DisableDatetimePrecision: true}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{})
}
