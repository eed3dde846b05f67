//go:build !enterprise

package pkgbuildtags

type Plan string
