// Package nametablesunchanged has types whose plural is the word itself: uncountables, endings
// in s, a or a digit.
package nametablesunchanged

import "gorm.io/gorm"

type Equipment struct{ ID uint }
type Information struct{ ID uint }
type Money struct{ ID uint }
type UserMoney struct{ ID uint }
type Series struct{ ID uint }
type OrderSeries struct{ ID uint }
type Fish struct{ ID uint }
type GoldFish struct{ ID uint }
type Sheep struct{ ID uint }
type Police struct{ ID uint }
type News struct{ ID uint }
type Bonus struct{ ID uint }
type Campus struct{ ID uint }
type Canvas struct{ ID uint }
type Data struct{ ID uint }
type Media struct{ ID uint }
type Metadata struct{ ID uint }
type Datum struct{ ID uint }
type Medium struct{ ID uint }
type Item2 struct{ ID uint }
type S3 struct{ ID uint }
type Model3D struct{ ID uint }
type Settings struct{ ID uint }
type SMS struct{ ID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Equipment{}, &Information{}, &Money{}, &UserMoney{}, &Series{}, &OrderSeries{}, &Fish{}, &GoldFish{}, &Sheep{}, &Police{}, &News{}, &Bonus{}, &Campus{}, &Canvas{}, &Data{}, &Media{}, &Metadata{}, &Datum{}, &Medium{}, &Item2{}, &S3{}, &Model3D{}, &Settings{}, &SMS{})
}
