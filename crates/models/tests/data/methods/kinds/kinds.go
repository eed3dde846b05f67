// Package kinds has helpers that the types of another package call.
package kinds

import (
	"database/sql/driver"
	"encoding/json"

	"gorm.io/gorm"
)

// Table is a constant of another package.
const Table = "kind" + suffix

const suffix = "_rows"

// JSON encodes.
func JSON(v any) (driver.Value, error) {
	if v == nil {
		return nil, nil
	}
	return json.Marshal(v)
}

// Column chooses a type.
func Column(db *gorm.DB, postgres, other string) string {
	if isPostgres(db) {
		return postgres
	}
	return other
}

func isPostgres(db *gorm.DB) bool { return db.Dialector.Name() == "postgres" }
