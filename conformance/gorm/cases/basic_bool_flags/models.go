// Package basicboolflags has booleans with every default that GORM reads.
package basicboolflags

import "gorm.io/gorm"

type Flags struct {
	ID uint
	A  bool
	B  bool  `gorm:"default:true"`
	C  bool  `gorm:"default:false"`
	D  bool  `gorm:"default:1"`
	E  bool  `gorm:"default:0"`
	F  bool  `gorm:"default:t"`
	G  bool  `gorm:"default:TRUE"`
	J  *bool `gorm:"not null;default:true"`
	K  bool  `gorm:"default:F"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Flags{})
}
