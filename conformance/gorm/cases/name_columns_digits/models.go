// Package namecolumnsdigits has digits in names.
package namecolumnsdigits

import "gorm.io/gorm"

type Names struct {
	ID          uint
	SHA256      string `gorm:"size:64"`
	SHA256Hash  string `gorm:"size:64"`
	MD5Sum      string `gorm:"size:32"`
	Field1      int
	Field1A     int
	Field12B3C  int
	B2B         bool
	A1          int
	PM25        int
	PM2_5       int
	X1Y2        int
	CO2Level    int
	FA2         int
	Is2FA       bool
	TwoFA       bool
	UTF8MB4     bool
	UTF8        bool
	H2O         int
	ID2         int
	ID2Name     string `gorm:"size:8"`
	StatusHTTP2 int
	I18n        string `gorm:"size:8"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Names{})
}
