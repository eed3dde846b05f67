//go:build tools

package main

import (
	_ "github.com/gofrs/uuid/v5"
	_ "github.com/google/uuid"
	_ "github.com/guregu/null/v5"
	_ "github.com/jackc/pgx/v5/pgtype"
	_ "github.com/lib/pq"
	_ "github.com/oklog/ulid/v2"
	_ "github.com/pgvector/pgvector-go"
	_ "github.com/rs/xid"
	_ "github.com/segmentio/ksuid"
	_ "github.com/shopspring/decimal"
	_ "gorm.io/datatypes"
)
