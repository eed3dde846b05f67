// Package defaultstrings has string defaults with quotes of all kinds.
package defaultstrings

import "gorm.io/gorm"

type D struct {
	ID uint
	A  string `gorm:"default:abc"`
	B  string `gorm:"default:'abc'"`
	C  string `gorm:"default:\"abc\""`
	D  string `gorm:"default:''"`
	E  string `gorm:"default:a b"`
	F  string `gorm:"default: a "`
	G  string `gorm:"default:' a '"`
	J  string `gorm:"default:'null'"`
	K  string `gorm:"default:{}"`
	L  string `gorm:"default:'{}'"`
	M  string `gorm:"default:a:b"`
	N  string `gorm:"default:a\\;b"`
	O  string `gorm:"default:CURRENT_TIMESTAMP"`
	P  string `gorm:"default:(-)"`
	Q  string `gorm:"default:@x"`
	R  string `gorm:"default:100%"`
	S  string `gorm:"default:"`
	T  string `gorm:"default"`
	U  string `gorm:"not null;default:abc"`
	V  string `gorm:"default:0"`
	W  string `gorm:"default:true;size:9"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&D{})
}
