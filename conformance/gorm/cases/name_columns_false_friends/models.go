// Package namecolumnsfalsefriends has names that only look as if they held an initialism.
package namecolumnsfalsefriends

import "gorm.io/gorm"

type Names struct {
	ID        uint
	VIP       bool
	PAID      bool
	VOID      bool
	GRID      bool
	SKUID     int
	CPUID     int
	IDCard    string `gorm:"size:8"`
	URLID     int
	UIID      int
	VMID      int
	SSOID     int
	Valid     bool
	LHSRHS    int
	SLATarget int
	QPSLimit  int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Names{})
}
