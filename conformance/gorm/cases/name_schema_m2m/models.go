// Package nameschemam2m keeps a join table in another schema.
//
//conformance:dialects postgres
//conformance:schemas s
package nameschemam2m

import "gorm.io/gorm"

type Sch struct {
	ID uint
	Ls []L1 `gorm:"many2many:s.sch_l1"`
}

type L1 struct {
	ID   uint
	Code string `gorm:"size:3;unique"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Sch{})
}
