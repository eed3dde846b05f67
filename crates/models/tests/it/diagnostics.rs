//! Every situation in which GORM's result cannot be known from the source, or is not what was
//! meant: the code, how bad it is, the place, and that there is something to do about it.

use crate::support::{lines, sources, told_of};
use kilter_models::gorm::{GormOptions, read};
use kilter_schema::Dialect;

/// What it is about, the dialect, the program, and what is told of it with what is underlined.
type Case = (&'static str, Dialect, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "D01 an argument nothing is known of, and no other model",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\nfunc f(db *gorm.DB, all ...any) { db.AutoMigrate(all...) }\n",
        &["error G001 m/t.go:3:50 [all]"],
    ),
    (
        "D01 the same beside a model",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB, all ...any) { db.AutoMigrate(all...) }\n",
        &["warning G001 m/t.go:4:50 [all]"],
    ),
    (
        "D02 a table name from the environment",
        Dialect::Postgres,
        "package m\nimport (\"os\"; \"gorm.io/gorm\")\ntype A struct { gorm.Model }\nfunc (A) TableName() string { return os.Getenv(\"T\") }\n",
        &["warning G002 m/t.go:4:10 [TableName]"],
    ),
    (
        "D03 a naming strategy from a variable",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"gorm.io/gorm/schema\")\ntype A struct { gorm.Model }\nfunc f(p string) { gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: p}}) }\n",
        &["warning G003 m/t.go:4:99 [p]"],
    ),
    (
        "D03 a namer of one's own",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(n namer) { gorm.Open(nil, &gorm.Config{NamingStrategy: n}) }\n",
        &["warning G003 m/t.go:4:63 [n]"],
    ),
    (
        "D04 two naming strategies",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"gorm.io/gorm/schema\")\ntype A struct { gorm.Model }\nfunc f() { gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: \"a_\"}}) }\nfunc g() { gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: \"b_\"}}) }\n",
        &[r#"warning G004 m/t.go:5:56 [schema.NamingStrategy{TablePrefix: "b_"}]"#],
    ),
    (
        "D04 another dialect than the one asked for",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"gorm.io/driver/mysql\")\ntype A struct { gorm.Model }\nfunc f() { gorm.Open(mysql.Open(\"dsn\"), &gorm.Config{}) }\n",
        &[r#"warning G004 m/t.go:4:12 [gorm.Open(mysql.Open("dsn"), &gorm.Config{})]"#],
    ),
    (
        "D05 a flag from a variable",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(b bool) { gorm.Open(nil, &gorm.Config{DisableForeignKeyConstraintWhenMigrating: b}) }\n",
        &["info G005 m/t.go:4:88 [b]"],
    ),
    (
        "D06 a driver option from a variable",
        Dialect::Mysql,
        "package m\nimport (\"gorm.io/gorm\"; \"gorm.io/driver/mysql\")\ntype A struct { gorm.Model }\nfunc f(n uint) { gorm.Open(mysql.New(mysql.Config{DefaultStringSize: n}), &gorm.Config{}) }\n",
        &["warning G006 m/t.go:4:70 [n]"],
    ),
    (
        "D07 a Value that is not evident",
        Dialect::Postgres,
        "package m\nimport (\"database/sql/driver\"; \"gorm.io/gorm\")\ntype A struct { gorm.Model; V Odd }\ntype Odd int\nfunc (o Odd) Value() (driver.Value, error) { return lookup(o) }\n",
        &["warning G007 m/t.go:3:29 [V Odd]"],
    ),
    (
        "D08 a data type that is not constant",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V Odd }\ntype Odd int\nfunc (o Odd) GormDataType() string { return names[o] }\n",
        &["warning G008 m/t.go:5:14 [GormDataType]"],
    ),
    (
        "D09 a type whose source is not at hand",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"github.com/acme/money\")\ntype A struct { gorm.Model; V money.Cents }\n",
        &["error G009 m/t.go:3:29 [V money.Cents]"],
    ),
    (
        "D10 a type GORM does not support",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V []string; W map[string]int; X chan int }\n",
        &[
            "error G010 m/t.go:3:29 [V []string]",
            "error G010 m/t.go:3:41 [W map[string]int]",
            "error G010 m/t.go:3:59 [X chan int]",
        ],
    ),
    (
        "D10 a relation without a foreign key",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B }\ntype B struct { ID uint }\n",
        &["error G010 m/t.go:3:29 [Bs []B]"],
    ),
    (
        "D10 a foreign key that is not there",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; B B `gorm:\"foreignKey:Nope\"` }\ntype B struct { ID uint }\n",
        &[r#"error G010 m/t.go:3:29 [B B `gorm:"foreignKey:Nope"`]"#],
    ),
    (
        "D10 polymorphic fields that are not there",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B `gorm:\"polymorphic:Owner\"` }\ntype B struct { ID uint; OwnerID uint }\n",
        &[r#"error G010 m/t.go:3:29 [Bs []B `gorm:"polymorphic:Owner"`]"#],
    ),
    (
        "D10 an array as a relation",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs [2]B }\ntype B struct { ID uint; AID uint }\n",
        &["error G010 m/t.go:3:29 [Bs [2]B]"],
    ),
    (
        "D10 many2many without a key",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B `gorm:\"many2many:ab\"` }\ntype B struct { Name string }\n",
        &[r#"error G010 m/t.go:3:29 [Bs []B `gorm:"many2many:ab"`]"#],
    ),
    (
        "D10 an embedded interface",
        Dialect::Postgres,
        "package m\nimport (\"fmt\"; \"gorm.io/gorm\")\ntype A struct { gorm.Model; fmt.Stringer }\n",
        &["error G010 m/t.go:3:29 [fmt.Stringer]"],
    ),
    (
        "D11 an unknown serializer",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"serializer:xml\"` }\n",
        &["error G011 m/t.go:3:45 [serializer:xml]"],
    ),
    (
        "D11 one that is registered",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"gorm.io/gorm/schema\")\ntype A struct { gorm.Model; V string `gorm:\"serializer:xml\"` }\nfunc init() { schema.RegisterSerializer(\"xml\", nil) }\n",
        &[],
    ),
    (
        "D12 a default GORM refuses",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V bool `gorm:\"default:'true'\"`; W int `gorm:\"default:'5'\"` }\n",
        &["error G012 m/t.go:3:43 [default:'true']", "error G012 m/t.go:3:74 [default:'5']"],
    ),
    (
        "D12 a time that is completed with today",
        Dialect::Postgres,
        "package m\nimport (\"time\"; \"gorm.io/gorm\")\ntype A struct { gorm.Model; V time.Time `gorm:\"default:12:30\"` }\n",
        &["warning G012 m/t.go:3:48 [default:12:30]"],
    ),
    (
        "D13 a key GORM does not know",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"unique_index\"` }\n",
        &["warning G013 m/t.go:3:45 [unique_index]"],
    ),
    (
        "D14 an ignored field with a column",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"-;column:v\"` }\n",
        &["error G014 m/t.go:3:47 [column:v]"],
    ),
    (
        "D14 a field that is not migrated, with an index, a unique and a check",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"-:migration;index;unique;check:v > 1\"` }\n",
        &[
            "error G014 m/t.go:3:57 [index]",
            "error G014 m/t.go:3:63 [unique]",
            "error G014 m/t.go:3:70 [check:v > 1]",
        ],
    ),
    (
        "D14 an index on a relation",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; BID uint; B B `gorm:\"index\"` }\ntype B struct { ID uint }\n",
        &["error G014 m/t.go:3:50 [index]"],
    ),
    (
        "D14 a check that is copied to a join table",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { ID uint `gorm:\"primaryKey;check:id > 0\"`; Bs []B `gorm:\"many2many:ab\"` }\ntype B struct { ID uint }\n",
        &["warning G014 m/t.go:3:43 [check:id > 0]"],
    ),
    (
        "D15 SetupJoinTable with variables",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B `gorm:\"many2many:ab\"` }\ntype B struct { ID uint }\nfunc f(db *gorm.DB, field string) { db.SetupJoinTable(&A{}, field, &B{}) }\n",
        &["warning G015 m/t.go:5:37 [db.SetupJoinTable(&A{}, field, &B{})]"],
    ),
    (
        "D15 a model that is a join table",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B `gorm:\"many2many:abs\"` }\ntype B struct { ID uint }\ntype Ab struct { AID uint `gorm:\"primaryKey\"`; BID uint `gorm:\"primaryKey\"`; Note string }\nfunc f(db *gorm.DB) { db.AutoMigrate(&A{}, &Ab{}) }\n",
        &["warning G015 m/t.go:5:6 [Ab]"],
    ),
    (
        "D16 a child before its parent",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype User struct { ID uint; Cards []Card }\ntype Card struct { ID uint; UserID uint }\nfunc f(db *gorm.DB) { db.AutoMigrate(&Card{}, &User{}) }\n",
        &["warning G016 m/t.go:3:29 [Cards []Card]"],
    ),
    (
        "D16 the parent first",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype User struct { ID uint; Cards []Card }\ntype Card struct { ID uint; UserID uint }\nfunc f(db *gorm.DB) { db.AutoMigrate(&User{}, &Card{}) }\n",
        &[],
    ),
    (
        "D16 tables that refer to each other",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { ID uint; BID uint; B *B }\ntype B struct { ID uint; AID uint; A *A }\nfunc f(db *gorm.DB) { db.AutoMigrate(&A{}, &B{}) }\n",
        &["warning G016 m/t.go:4:36 [A *A]"],
    ),
    (
        "D16 two models of one table",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { ID uint }\nfunc (A) TableName() string { return \"t\" }\ntype B struct { ID uint }\nfunc (B) TableName() string { return \"t\" }\nfunc f(db *gorm.DB) { db.AutoMigrate(&A{}, &B{}) }\n",
        &["warning G016 m/t.go:5:6 [B]"],
    ),
    (
        "D16 both sides of a join table",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Bs []B `gorm:\"many2many:ab\"` }\ntype B struct { gorm.Model; As []A `gorm:\"many2many:ab\"` }\n",
        &[r#"info G016 m/t.go:3:29 [Bs []B `gorm:"many2many:ab"`]"#],
    ),
    (
        "D17 a foreign key to a column that is not unique",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Code string; B B `gorm:\"foreignKey:Code;references:Name\"` }\ntype B struct { ID uint; Name string }\n",
        &[r#"warning G017 m/t.go:3:42 [B B `gorm:"foreignKey:Code;references:Name"`]"#],
    ),
    (
        "D17 types that cannot be compared",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; BID Key; B B }\ntype B struct { ID uint }\ntype Key int\nfunc (Key) GormDBDataType(*gorm.DB, *schema.Field) string { return \"uuid\" }\n",
        &["warning G017 m/t.go:3:38 [B B]"],
    ),
    (
        "D17 the same for MySQL",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; BID int16; B B }\ntype B struct { ID uint }\n",
        &["warning G017 m/t.go:3:40 [B B]"],
    ),
    (
        "D17 a key on a text",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"uniqueIndex\"`; W []byte `gorm:\"unique\"` }\n",
        &[
            "warning G017 m/t.go:3:45 [uniqueIndex]",
            r#"warning G017 m/t.go:3:60 [W []byte `gorm:"unique"`]"#,
        ],
    ),
    (
        "D17 AUTO_INCREMENT outside a key",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; N int `gorm:\"autoIncrement\"` }\n",
        &[r#"warning G017 m/t.go:3:29 [N int `gorm:"autoIncrement"`]"#],
    ),
    (
        "D17 one index name on two tables",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"index:idx_v\"` }\ntype B struct { gorm.Model; V string `gorm:\"index:idx_v\"` }\n",
        &["warning G017 m/t.go:4:45 [index:idx_v]"],
    ),
    (
        "D17 one index name on two tables, which MySQL allows",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"index:idx_v;size:9\"` }\ntype B struct { gorm.Model; V string `gorm:\"index:idx_v;size:9\"` }\n",
        &[],
    ),
    (
        "D17 an access method on SQLite",
        Dialect::Sqlite,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"index:,type:btree\"` }\n",
        &["warning G017 m/t.go:3:45 [index:,type:btree]"],
    ),
    (
        "D17 a class on PostgreSQL",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"index:,class:FULLTEXT\"` }\n",
        &["warning G017 m/t.go:3:45 [index:,class:FULLTEXT]"],
    ),
    (
        "D17 types of another database",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"type:longtext\"`; W string `gorm:\"type:datetime\"`; X int `gorm:\"type:tinyint\"` }\n",
        &[
            r#"warning G017 m/t.go:3:29 [V string `gorm:"type:longtext"`]"#,
            r#"warning G017 m/t.go:3:62 [W string `gorm:"type:datetime"`]"#,
            r#"warning G017 m/t.go:3:95 [X int `gorm:"type:tinyint"`]"#,
        ],
    ),
    (
        "D17 types of another database, the other way round",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"type:jsonb\"`; W string `gorm:\"type:text[]\"` }\n",
        &[
            r#"warning G017 m/t.go:3:29 [V string `gorm:"type:jsonb"`]"#,
            r#"warning G017 m/t.go:3:59 [W string `gorm:"type:text[]"`]"#,
        ],
    ),
    (
        "D18 types that are not stored as what they are",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"github.com/shopspring/decimal\"; \"github.com/google/uuid\"; \"github.com/jackc/pgx/v5/pgtype\"; \"github.com/segmentio/ksuid\"; \"github.com/rs/xid\")\ntype A struct { gorm.Model; D decimal.NullDecimal; U uuid.NullUUID; N pgtype.Numeric; K ksuid.KSUID; X xid.ID }\n",
        &[
            "warning G018 m/t.go:3:29 [D decimal.NullDecimal]",
            "warning G018 m/t.go:3:52 [U uuid.NullUUID]",
            "warning G018 m/t.go:3:69 [N pgtype.Numeric]",
            "warning G018 m/t.go:3:87 [K ksuid.KSUID]",
            "warning G018 m/t.go:3:102 [X xid.ID]",
        ],
    ),
    (
        "D18 an embedded struct with a lower-case name",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; base }\ntype base struct { Name string }\n",
        &["warning G018 m/t.go:3:29 [base]"],
    ),
    (
        "D18 two embedded structs that share an index",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; X P `gorm:\"embedded;embeddedPrefix:x_\"`; Y P `gorm:\"embedded;embeddedPrefix:y_\"` }\ntype P struct { Mail string `gorm:\"uniqueIndex\"` }\n",
        &["warning G018 m/t.go:4:36 [uniqueIndex]"],
    ),
    (
        "D19 a table chosen at run time",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB, t string) { db.Table(t).AutoMigrate(&A{}) }\n",
        &["warning G019 m/t.go:4:33 [db.Table(t).AutoMigrate(&A{})]"],
    ),
    (
        "D19 a scope",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB) { db.Scopes(s).AutoMigrate(&A{}) }\n",
        &["warning G019 m/t.go:4:36 [AutoMigrate(&A{})]"],
    ),
    (
        "D19 table options",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB) { db.Set(\"gorm:table_options\", \"ENGINE=InnoDB\").AutoMigrate(&A{}) }\n",
        &[],
    ),
    (
        "D19 table options that nothing can tell",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB, o string) { db.Set(\"gorm:table_options\", o).AutoMigrate(&A{}) }\n",
        &[r#"warning G019 m/t.go:4:36 [Set("gorm:table_options", o)]"#],
    ),
    (
        "D19 table options without a call",
        Dialect::Mysql,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB) *gorm.DB { return db.Set(\"gorm:table_options\", \"ENGINE=InnoDB\") }\nfunc g(db *gorm.DB) { f(db).AutoMigrate(&A{}) }\n",
        &[r#"warning G019 m/t.go:4:42 [Set("gorm:table_options", "ENGINE=InnoDB")]"#],
    ),
    (
        "D19 views and raw DDL",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\nfunc f(db *gorm.DB) { db.Exec(\"CREATE EXTENSION x\"); db.Exec(\"DELETE FROM a\"); db.Migrator().CreateView(\"v\", gorm.ViewOption{}); db.Migrator().AddColumn(&A{}, \"X\") }\n",
        &[
            r#"warning G019 m/t.go:4:26 [Exec("CREATE EXTENSION x")]"#,
            r#"warning G019 m/t.go:4:94 [CreateView("v", gorm.ViewOption{})]"#,
            r#"warning G019 m/t.go:4:144 [AddColumn(&A{}, "X")]"#,
        ],
    ),
    (
        "D19 other tools",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"github.com/go-gormigrate/gormigrate/v2\"; \"gorm.io/plugin/dbresolver\")\ntype A struct { gorm.Model }\n",
        &[
            r#"warning G019 m/t.go:2:25 ["github.com/go-gormigrate/gormigrate/v2"]"#,
            r#"warning G019 m/t.go:2:67 ["gorm.io/plugin/dbresolver"]"#,
        ],
    ),
    (
        "D20 changed plurals",
        Dialect::Postgres,
        "package m\nimport (\"gorm.io/gorm\"; \"github.com/jinzhu/inflection\")\ntype A struct { gorm.Model }\nfunc init() { inflection.AddIrregular(\"a\", \"aa\") }\n",
        &[r#"info G020 m/t.go:4:15 [inflection.AddIrregular("a", "aa")]"#],
    ),
    (
        "D21 GORM version 1",
        Dialect::Postgres,
        "package m\nimport \"github.com/jinzhu/gorm\"\ntype A struct { gorm.Model }\n",
        &[r#"error G021 m/t.go:2:8 ["github.com/jinzhu/gorm"]"#],
    ),
    (
        "D21 a generic model",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype G[T any] struct { ID uint; V T }\nfunc f(db *gorm.DB) { db.AutoMigrate(&G[int]{}) }\n",
        &["warning G021 m/t.go:3:6 [G]"],
    ),
    (
        "D21 names that GORM spoils",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; Naïveté string }\ntype Café struct { gorm.Model }\n",
        &["error G021 m/t.go:3:29 [Naïveté string]", "error G021 m/t.go:4:6 [Café]"],
    ),
    (
        "D22 a type declared twice",
        Dialect::Postgres,
        "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model }\ntype A struct { gorm.Model; X int }\n",
        &["info G022 m/t.go:4:6 [A]"],
    ),
];

#[test]
fn every_situation_is_told_at_its_place() {
    for (name, dialect, text, want) in CASES {
        let (_, diagnostics) = read(&sources(&[("m/t.go", text)]), &GormOptions::new(*dialect));
        let mut got = Vec::new();
        for d in &diagnostics {
            let Some(span) = d.span() else { panic!("{name}: {} has no place", d.message) };
            got.push(format!("{} {} {span} [{}]", d.severity.word(), d.code, span.text()));
            assert!(!d.help.is_empty(), "{name}: nothing to do about: {}", d.message);
        }
        assert_eq!(got, *want, "{name}: {:#?}", lines(&diagnostics));
    }
}

/// Which names have to be apart is the database's: two models with one index name, an index named
/// like a table, a constraint name given twice.
#[test]
fn names_collide_where_the_database_says() {
    let text = "package m\nimport \"gorm.io/gorm\"\ntype A struct { gorm.Model; V string `gorm:\"index:idx_v;size:9\"`; W int `gorm:\"index:bs\"` }\ntype B struct { gorm.Model; V string `gorm:\"index:idx_v;size:9\"`; AID uint; A A `gorm:\"constraint:fk,OnDelete:CASCADE\"` }\ntype C struct { gorm.Model; V string `gorm:\"index:idx_v;size:9\"`; AID uint; A A `gorm:\"constraint:fk,OnDelete:CASCADE\"` }\nfunc (C) TableName() string { return \"other.cs\" }\n";
    let told = |dialect| -> Vec<String> {
        let (_, diagnostics) = read(&sources(&[("m/t.go", text)]), &GormOptions::new(dialect));
        lines(&diagnostics)
    };
    // In a schema of its own, the third one is alone.
    assert_eq!(
        told(Dialect::Postgres),
        [
            "warning G017 m/t.go:3:80: the index `bs` cannot be made: there is a table of this name already, and postgres wants the names of indexes to be unique: GORM makes only the first of them, and says nothing",
            "warning G017 m/t.go:4:45: the index `idx_v` cannot be made: there is the index on `as` already, and postgres wants the names of indexes to be unique: GORM makes only the first of them, and says nothing",
        ]
    );
    assert_eq!(
        told(Dialect::Sqlite),
        told(Dialect::Postgres)
            .iter()
            .map(|l| l
                .replace("postgres", "sqlite")
                .replace("makes only the first of them, and says nothing", "fails"))
            .collect::<Vec<_>>()
    );
    assert_eq!(told(Dialect::Mysql), Vec::<String>::new());
    let text = text.replace("func (C) TableName() string { return \"other.cs\" }\n", "");
    let (_, diagnostics) = read(&sources(&[("m/t.go", &text)]), &GormOptions::new(Dialect::Mysql));
    assert_eq!(
        lines(&diagnostics),
        [
            "warning G017 m/t.go:5:77: the foreign key `fk` cannot be made: there is the foreign key on `bs` already, and mysql wants the names of foreign keys to be unique: GORM fails"
        ]
    );
}

#[test]
fn gorms_own_reason_is_quoted() {
    for (fields, reason) in [
        ("A []string", "unsupported data type `[]string`"),
        (
            "Bs []B\n}\ntype B struct { ID uint",
            "define a valid foreign key for relations or implement the Valuer/Scanner interface",
        ),
        (
            "B B `gorm:\"foreignKey:Nope\"`\n}\ntype B struct { ID uint",
            "(neither `T` nor `B` has a field `Nope`)",
        ),
        (
            "Bs []B `gorm:\"polymorphic:Owner\"`\n}\ntype B struct { ID, OwnerID uint",
            "`B` has no field `OwnerType`",
        ),
    ] {
        let text = format!(
            "package m\nimport \"gorm.io/gorm\"\ntype T struct {{\ngorm.Model\n{fields}\n}}\n"
        );
        let told = told_of(Dialect::Postgres, &text);
        assert!(told.len() == 1 && told[0].contains(reason), "{fields}: {told:#?}");
    }
}
