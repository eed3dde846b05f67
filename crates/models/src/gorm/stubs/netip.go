package netip

type Addr struct {
	hi uint64
	lo uint64
}

type Prefix struct {
	ip   Addr
	bits uint8
}

type AddrPort struct {
	ip   Addr
	port uint16
}
