// Package nametablesplural names tables by GORM's plural of the type's name.
package nametablesplural

import "gorm.io/gorm"

type Category struct{ ID uint }
type Company struct{ ID uint }
type Day struct{ ID uint }
type Bus struct{ ID uint }
type Status struct{ ID uint }
type Alias struct{ ID uint }
type Virus struct{ ID uint }
type Quiz struct{ ID uint }
type Index struct{ ID uint }
type Matrix struct{ ID uint }
type Vertex struct{ ID uint }
type Box struct{ ID uint }
type Church struct{ ID uint }
type Dish struct{ ID uint }
type Glass struct{ ID uint }
type Address struct{ ID uint }
type Analysis struct{ ID uint }
type Crisis struct{ ID uint }
type Wife struct{ ID uint }
type Shelf struct{ ID uint }
type Hive struct{ ID uint }
type Potato struct{ ID uint }
type Query struct{ ID uint }
type Process struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Category{}, &Company{}, &Day{}, &Bus{}, &Status{}, &Alias{}, &Virus{}, &Quiz{}, &Index{}, &Matrix{}, &Vertex{}, &Box{}, &Church{}, &Dish{}, &Glass{}, &Address{}, &Analysis{}, &Crisis{}, &Wife{}, &Shelf{}, &Hive{}, &Potato{}, &Query{}, &Process{})
}
