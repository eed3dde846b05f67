// Code generated from the folders of cases/. DO NOT EDIT.

package main

import (
	case0 "kilter.test/conformance/cases/basic_model"
)

var cases = map[string]Case{
	"basic_model": {Steps: []Step{{Migrate: case0.Migrate}}},
}
