package net

type IP []byte

type IPMask []byte

type HardwareAddr []byte

type IPNet struct {
	IP   IP
	Mask IPMask
}
