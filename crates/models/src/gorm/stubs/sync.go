package sync

type Mutex struct {
	state int32
}

type RWMutex struct {
	w Mutex
}

type Once struct {
	done uint32
}
