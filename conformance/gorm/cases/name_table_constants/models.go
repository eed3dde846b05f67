// Package nametableconstants builds table names from constants.
package nametableconstants

import (
	"fmt"

	"gorm.io/gorm"
	"kilter.test/conformance/cases/name_table_constants/consts"
)

const prefix = "shop"

const (
	orders = prefix + "_orders"
	items  = consts.Items
)

type Order struct{ ID uint }

func (Order) TableName() string { return orders }

type Item struct{ ID uint }

func (Item) TableName() string { return items }

type Line struct{ ID uint }

func (Line) TableName() string { return prefix + "_" + "lines" }

type Note struct{ ID uint }

func (n *Note) TableName() string { return Order{}.TableName() + "_notes" }

type Part struct{ ID uint }

func (Part) TableName() string { return fmt.Sprintf("%s_%s_%d", prefix, "parts", 2) }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Order{}, &Item{}, &Line{}, &Note{}, &Part{})
}
