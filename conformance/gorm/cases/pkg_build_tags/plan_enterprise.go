//go:build enterprise

package pkgbuildtags

type Plan int
