package os

type FileMode uint32
