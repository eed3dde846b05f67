// Package nametablesirregular has types whose plural is irregular, uncountable or simply wrong
// in GORM.
package nametablesirregular

import "gorm.io/gorm"

type Person struct{ ID uint }
type SalesPerson struct{ ID uint }
type Man struct{ ID uint }
type Woman struct{ ID uint }
type Human struct{ ID uint }
type Talisman struct{ ID uint }
type Child struct{ ID uint }
type Sex struct{ ID uint }
type Move struct{ ID uint }
type Remove struct{ ID uint }
type Mouse struct{ ID uint }
type UserMouse struct{ ID uint }
type Ox struct{ ID uint }
type UserOx struct{ ID uint }
type Goose struct{ ID uint }
type Foot struct{ ID uint }
type Leaf struct{ ID uint }
type Cafe struct{ ID uint }
type Safe struct{ ID uint }
type Half struct{ ID uint }
type Serf struct{ ID uint }
type Chassis struct{ ID uint }
type Hero struct{ ID uint }
type Photo struct{ ID uint }
type Criterion struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Person{}, &SalesPerson{}, &Man{}, &Woman{}, &Human{}, &Talisman{}, &Child{}, &Sex{}, &Move{}, &Remove{}, &Mouse{}, &UserMouse{}, &Ox{}, &UserOx{}, &Goose{}, &Foot{}, &Leaf{}, &Cafe{}, &Safe{}, &Half{}, &Serf{}, &Chassis{}, &Hero{}, &Photo{}, &Criterion{})
}
