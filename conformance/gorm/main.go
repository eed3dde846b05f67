// Command conformance gives the packages of cases/ to GORM's own AutoMigrate.
package main

import "kilter.test/conformance/runner"

func main() { runner.Main(cases) }
