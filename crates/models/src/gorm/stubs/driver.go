package driver

type Value interface{}

type Valuer interface {
	Value() (Value, error)
}
