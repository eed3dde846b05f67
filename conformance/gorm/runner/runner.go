// Package runner gives models to GORM's own AutoMigrate, one database each.
//
// It looks at no database: what GORM made there is dumped by the database's own tools.
package runner

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"runtime/debug"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// Case is one model package and how it uses GORM.
type Case struct {
	// Steps are run one after the other on the same database.
	Steps []Step
}

// Step is one version of the models.
type Step struct {
	// Migrate gives the models to AutoMigrate.
	Migrate func(*gorm.DB) error
	// Config is the application's configuration, if it has one.
	Config func() *gorm.Config
	// MySQL opens the application's own driver configuration, if it has one.
	MySQL func(dsn string) gorm.Dialector
}

// Cases are the model packages by name.
type Cases map[string]Case

// drivers open a database by the dialect's name.
var drivers = map[string]func(dsn string) gorm.Dialector{}

type job struct {
	Case    string `json:"case"`
	Dialect string `json:"dialect"`
	DSN     string `json:"dsn"`
}

type answer struct {
	Case    string `json:"case"`
	Dialect string `json:"dialect"`
	// Error is GORM's or the database's refusal; empty when all went well.
	Error string `json:"error"`
	// GORM is the release of GORM that was built in.
	GORM string `json:"gorm"`
}

// address is a place in memory, another one in each run, which GORM prints for some fields.
var address = regexp.MustCompile(`0x[0-9a-f]{6,}`)

// Main reads jobs from standard input, one JSON object a line, and answers each with a line of its
// own, in order.
func Main(cases Cases) {
	// Where it parses models, GORM logs to standard output, which is for the answers.
	logger.Default = logger.Discard
	release := gormRelease()
	lines := bufio.NewScanner(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var j job
		if err := json.Unmarshal(lines.Bytes(), &j); err != nil {
			fmt.Fprintln(os.Stderr, "not a job:", err)
			os.Exit(2)
		}
		a := answer{Case: j.Case, Dialect: j.Dialect, GORM: release}
		if err := run(cases, j); err != nil {
			a.Error = address.ReplaceAllString(err.Error(), "0x…")
		}
		if err := out.Encode(a); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}

func gormRelease() string {
	info, _ := debug.ReadBuildInfo()
	if info == nil {
		return ""
	}
	for _, module := range info.Deps {
		if module.Path == "gorm.io/gorm" {
			if module.Replace != nil {
				module = module.Replace
			}
			return module.Version
		}
	}
	return ""
}

func run(cases Cases, j job) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	c, known := cases[j.Case]
	if !known {
		return fmt.Errorf("there is no case %s", j.Case)
	}
	for _, step := range c.Steps {
		if err := migrate(step, j); err != nil {
			return err
		}
	}
	return nil
}

func migrate(step Step, j job) error {
	config := &gorm.Config{}
	if step.Config != nil {
		config = step.Config()
	}
	config.Logger = logger.Discard
	open, known := drivers[j.Dialect]
	if !known {
		return fmt.Errorf("there is no driver for %s", j.Dialect)
	}
	if step.MySQL != nil && j.Dialect == "mysql" {
		open = step.MySQL
	}
	db, err := gorm.Open(open(j.DSN), config)
	if err != nil {
		return err
	}
	pool, err := db.DB()
	if err != nil {
		return err
	}
	defer pool.Close()
	// A case may use settings of the connection.
	pool.SetMaxOpenConns(1)
	return step.Migrate(db)
}
