// Package confignoforeignkeyscycle has a cycle of tables and makes no foreign keys.
package confignoforeignkeyscycle

import "gorm.io/gorm"

type A struct {
	ID  uint
	BID *uint
	B   *B
}

type B struct {
	ID  uint
	AID *uint
	A   *A
}

func Config() *gorm.Config {
	return &gorm.Config{DisableForeignKeyConstraintWhenMigrating: true}
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&A{}, &B{})
}
