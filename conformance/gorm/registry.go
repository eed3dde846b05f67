// Code generated from the folders of cases/. DO NOT EDIT.

package main

import (
	case0 "kilter.test/conformance/cases/basic_model"
	"kilter.test/conformance/runner"
)

var cases = runner.Cases{
	"basic_model": {Steps: []runner.Step{{Migrate: case0.Migrate}}},
}
