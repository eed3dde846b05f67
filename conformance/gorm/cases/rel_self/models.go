// Package relself refers to itself, upwards, downwards and both.
package relself

import "gorm.io/gorm"

type Emp struct {
	ID        uint
	Name      string
	ManagerID *uint
	Manager   *Emp
}

type Emp2 struct {
	ID        uint
	Name      string
	ManagerID *uint
	Team      []Emp2 `gorm:"foreignKey:ManagerID"`
}

type Emp3 struct {
	ID        uint
	ManagerID *uint
	Manager   *Emp3
	Team      []Emp3 `gorm:"foreignKey:ManagerID"`
}

type Emp4 struct {
	ID       uint
	ParentID *uint
	Children []*Emp4 `gorm:"foreignKey:ParentID;constraint:OnDelete:CASCADE"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Emp{}, &Emp2{}, &Emp3{}, &Emp4{})
}
