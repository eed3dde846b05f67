// Command automigrate runs GORM's AutoMigrate on the database in DATABASE_URL.
//
// It exists to check the versioned migrations against GORM itself: the schema
// it makes in an empty database is the one that the migrations have to arrive
// at. Nothing that holds data is migrated this way.
package main

import (
	"log"
	"os"

	"example.com/deployments/internal/database"
)

func main() {
	log.SetFlags(0)
	if err := run(os.Getenv("DATABASE_URL")); err != nil {
		log.Fatalf("automigrate: %v", err)
	}
}

func run(url string) error {
	db, err := database.Open(url)
	if err != nil {
		return err
	}
	return db.AutoMigrate(database.AllModels()...)
}
