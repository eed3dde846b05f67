// Package defaultintegers has integer defaults in every notation of Go.
package defaultintegers

import (
	"time"

	"gorm.io/gorm"
)

type D struct {
	ID uint
	A  int           `gorm:"default:18"`
	B  int           `gorm:"default:0"`
	C  int           `gorm:"default:-1"`
	D  int           `gorm:"default:0x10"`
	E  int           `gorm:"default:010"`
	F  int           `gorm:"default:0b11"`
	G  int           `gorm:"default:1_000"`
	H  int           `gorm:"default: 7 "`
	J  int           `gorm:"default:(1+2)"`
	K  int           `gorm:"default:"`
	L  uint          `gorm:"default:(-)"`
	M  int8          `gorm:"default:0o17"`
	N  uint64        `gorm:"default:18446744073709551615"`
	O  int64         `gorm:"default:-9223372036854775808"`
	P  time.Duration `gorm:"default:1000000"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
