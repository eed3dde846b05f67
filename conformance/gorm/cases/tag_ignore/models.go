// Package tagignore ignores fields and takes permissions from them: permissions keep the
// column.
package tagignore

import "gorm.io/gorm"

type Ign2 struct {
	ID uint
	A  string         `gorm:"-"`
	B  map[string]any `gorm:"-"`
	C  string         `gorm:"-:migration"`
	D  string         `gorm:"->"`
	E  string         `gorm:"->:false;<-:create"`
	F  string         `gorm:"<-:false"`
	G  []string       `gorm:"-:all"`
	H  string         `gorm:"-:false"`
	I  string         `gorm:"- ; size:3"`
	N  string         `gorm:"->:false;<-:false"`
	O  string         `gorm:"<-:update;size:8"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Ign2{})
}
