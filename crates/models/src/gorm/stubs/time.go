package time

type Location struct {
	name string
}

type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

type Duration int64

type Month int

type Weekday int
