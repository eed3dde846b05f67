// Package m2mselfsingular joins models with themselves by fields whose singular is not simple.
package m2mselfsingular

import "gorm.io/gorm"

type Node struct {
	ID         uint
	Children   []*Node `gorm:"many2many:node_children"`
	Categories []*Node `gorm:"many2many:node_categories"`
	Statuses   []*Node `gorm:"many2many:node_statuses"`
	Leaves     []*Node `gorm:"many2many:node_leaves"`
	Data       []*Node `gorm:"many2many:node_data"`
	Caches     []*Node `gorm:"many2many:node_caches"`
	Lives      []*Node `gorm:"many2many:node_lives"`
	UserIDs    []*Node `gorm:"many2many:node_user_ids"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Node{})
}
