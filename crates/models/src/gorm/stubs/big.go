package big

type Word uint

type Int struct {
	neg bool
	abs []Word
}

type Rat struct {
	a Int
	b Int
}

type Float struct {
	prec uint32
}
