// Package checkcommaexpression has a check whose text is two expressions behind a comma.
package checkcommaexpression

import "gorm.io/gorm"

type Chk struct {
	ID uint
	G  string `gorm:"check:length(g)>1,g<>''"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
