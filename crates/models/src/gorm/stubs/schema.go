package schema

type Namer interface {
	TableName(table string) string
}

type NamingStrategy struct {
	TablePrefix         string
	SingularTable       bool
	NoLowerCase         bool
	IdentifierMaxLength int
}

type Field struct {
	Name string
}
