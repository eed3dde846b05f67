// Package consts holds names that another package uses.
package consts

const Items = "consts_items"
