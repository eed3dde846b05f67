package database

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	mysqldriver "github.com/go-sql-driver/mysql"
	"gorm.io/driver/mysql"
	"gorm.io/driver/postgres"
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
)

// AllModels lists every model, parents before their children. The join table
// member_roles has no struct of its own: GORM makes it from Member.Roles.
func AllModels() []any {
	return []any{
		&Organization{},
		&Role{},
		&Member{},
		&Deployment{},
		&Build{},
		&BuildLog{},
		&Domain{},
		&EnvVar{},
		&AuditLogEntry{},
	}
}

// Open connects to the database that a URL names, in the same words that Kilter
// understands:
//
//	sqlite://deployments.db
//	postgres://user:password@host:5432/name?sslmode=require
//	mysql://user:password@host:3306/name
func Open(rawURL string) (*gorm.DB, error) {
	dialector, err := dialectorFor(rawURL)
	if err != nil {
		return nil, err
	}
	return gorm.Open(dialector, &gorm.Config{})
}

func dialectorFor(rawURL string) (gorm.Dialector, error) {
	scheme, rest, _ := strings.Cut(rawURL, ":")
	switch scheme {
	case "sqlite":
		return sqlite.Open(sqliteDSN(strings.TrimPrefix(rest, "//"))), nil
	case "postgres", "postgresql":
		return postgres.Open(rawURL), nil
	case "mysql", "mariadb":
		dsn, err := mysqlDSN(rawURL)
		if err != nil {
			return nil, err
		}
		return mysql.Open(dsn), nil
	default:
		// The text before the colon only: the rest may hold a password.
		return nil, fmt.Errorf("unsupported database URL scheme %q: want sqlite, postgres or mysql", scheme)
	}
}

// sqliteDSN turns on foreign keys, which SQLite leaves off for each new connection.
func sqliteDSN(path string) string {
	if strings.Contains(path, "?") {
		return path + "&_foreign_keys=on"
	}
	return path + "?_foreign_keys=on"
}

// mysqlDSN rewrites a URL in the form that the MySQL driver expects.
func mysqlDSN(rawURL string) (string, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		// The error of url.Parse quotes the URL, password included.
		return "", errors.New("the database URL is not a valid URL")
	}

	cfg := mysqldriver.NewConfig()
	cfg.User = u.User.Username()
	cfg.Passwd, _ = u.User.Password()
	cfg.Net = "tcp"
	cfg.Addr = u.Host
	if u.Port() == "" {
		cfg.Addr = net.JoinHostPort(u.Hostname(), "3306")
	}
	cfg.DBName = strings.TrimPrefix(u.Path, "/")
	cfg.ParseTime = true
	cfg.Loc = time.UTC
	cfg.Params = map[string]string{"charset": "utf8mb4"}
	for key, values := range u.Query() {
		cfg.Params[key] = values[len(values)-1]
	}
	return cfg.FormatDSN(), nil
}
