// Package indexseveralononefield puts one column into several indexes.
package indexseveralononefield

import "gorm.io/gorm"

type I4 struct {
	ID uint
	I  int `gorm:"index:idx_i1;index:idx_i2,unique"`
	J  int `gorm:"index;uniqueIndex:udx_j"`
	K  int `gorm:"index:idx_a;index:idx_b;index:idx_c,sort:desc"`
	L  int `gorm:"index:idx_a;index:idx_b"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&I4{})
}
