// Package checkexpressions has checks that databases print in their own words.
package checkexpressions

import "gorm.io/gorm"

type Chk struct {
	ID     uint
	Age    int     `gorm:"check:age between 0 and 150"`
	Price  float64 `gorm:"check:price > 0 and price < 1000.50"`
	State  string  `gorm:"size:10;check:state in ('on', 'off')"`
	Email  string  `gorm:"size:50;check:email like '%@%'"`
	Name   string  `gorm:"size:50;check:length(name) > 2 or name is null"`
	Ends   int     `gorm:"check:ends >= age"`
	Active bool    `gorm:"check:active or age = 0"`
	Low    string  `gorm:"size:20;check:lower(low) = low"`
	Neg    int     `gorm:"check:not (neg = 3)"`
	Cased  int     `gorm:"check:case when cased > 0 then 1 else 0 end = 1"`
	Sum    int     `gorm:"check:chk_total,age + ends * 2 <= 100"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Chk{})
}
