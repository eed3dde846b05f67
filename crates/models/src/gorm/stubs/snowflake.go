package snowflake

type ID int64
