//! Tags that do not mean what they seem to: every slip is told at its place, with what was meant.

use crate::support::told;
use kilter_schema::Dialect;

/// A field, and what is told of it.
const SLIPS: &[(&str, &[&str])] = &[
    (
        r#"A string `gorm:"size:10,not null"`"#,
        &[
            r#"warning G013 m/t.go:10:25: `not null` is part of the value of `size`: a comma does not separate settings [not null] -> write a semicolon: `size:10;not null`"#,
        ],
    ),
    (
        r#"A string `gorm:"type:varchar(10),not null,default:'a'"`"#,
        &[
            r#"warning G009 m/t.go:10:17: `,default:'a'` in the type of this column is not understood [type:varchar(10),not null,default:'a'] -> keep only the type in `type:`; use `not null`, `default:` and the other settings"#,
            r#"warning G013 m/t.go:10:34: `not null` is part of the value of `type`: a comma does not separate settings [not null] -> write a semicolon: `type:varchar(10);not null`"#,
        ],
    ),
    (
        r#"A int `gorm:"default:0,index"`"#,
        &[
            r#"error G012 m/t.go:10:14: GORM refuses the default `0,index`: the field is a int [default:0,index] -> write the number without quotes, or an SQL expression with parentheses"#,
            r#"warning G013 m/t.go:10:24: `index` is part of the value of `default`: a comma does not separate settings [index] -> write a semicolon: `default:0;index`"#,
        ],
    ),
    (
        r#"A string `gorm:"index:idx_a,not null"`"#,
        &[
            r#"warning G013 m/t.go:10:29: `not null` is part of the value of `index`: a comma does not separate settings [not null] -> write a semicolon: `index:idx_a;not null`"#,
        ],
    ),
    (
        r#"A string `gorm:"index,unique"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `index,unique` and ignores it [index,unique] -> separate settings with a semicolon: `index;…`"#,
        ],
    ),
    (
        r#"A string `gorm:"column:a,size:3"`"#,
        &[
            r#"warning G013 m/t.go:10:26: `size` is part of the value of `column`: a comma does not separate settings [size] -> write a semicolon: `column:a;size:…`"#,
        ],
    ),
    (r#"A string `gorm:"comment:one, two;size:3"`"#, &[]),
    (
        r#"A string `gorm:"comment:one,size:3"`"#,
        &[
            r#"warning G013 m/t.go:10:29: `size` is part of the value of `comment`: a comma does not separate settings [size] -> write a semicolon: `comment:one;size:…`"#,
        ],
    ),
    (
        r#"A string `gorm:"size:10`"#,
        &[
            r#"warning G013 m/t.go:10:11: Go ignores the tag `gorm`: its closing quote is missing [gorm:"size:10] -> close the value before the end of the tag: `gorm:"…"`"#,
        ],
    ),
    (
        r#"A string `gorm:"size:10 json:"name"`"#,
        &[
            r#"warning G013 m/t.go:10:16: the value of `gorm` reaches into `json:`: its closing quote is missing ["size:10 json:"] -> close the value before `json:`"#,
            r#"warning G013 m/t.go:10:17: the size `10 json:` is not a number [size:10 json:] -> write digits only: `size:255`"#,
        ],
    ),
    (
        r#"A string `gorm:'size:10'`"#,
        &[
            r#"warning G013 m/t.go:10:16: Go ignores the rest of this tag: its value stands in single quotes ['size:10'] -> use double quotes: `gorm:"size:10"`"#,
        ],
    ),
    (
        r#"A string `gorm: "size:10"`"#,
        &[
            r#"warning G013 m/t.go:10:11: Go ignores the rest of this tag: the value must follow the colon at once, in double quotes [gorm: ] -> remove the blank: `gorm:"…"`"#,
        ],
    ),
    (
        r#"A string `gorm="size:10"`"#,
        &[
            r#"warning G013 m/t.go:10:15: Go ignores the rest of this tag: a colon stands between key and value, not `=` [=] -> write `gorm:"…"`"#,
        ],
    ),
    (
        r#"A string `json:"a",gorm:"size:10"`"#,
        &[
            r#"warning G013 m/t.go:10:19: Go takes `,gorm` for the key: the tag `gorm` is not seen [,] -> separate the pairs with one blank"#,
        ],
    ),
    (
        "A string `json:\"a\"\tgorm:\"size:10\"`",
        &[
            "warning G013 m/t.go:10:19: Go ignores the rest of this tag: only blanks may separate its pairs, not tabs or line breaks [\t] -> put all pairs on one line, separated by one blank",
        ],
    ),
    (
        "A string `json:\"a\"\n gorm:\"size:10\"`",
        &[
            "warning G013 m/t.go:10:19: Go ignores the rest of this tag: only blanks may separate its pairs, not tabs or line breaks [\n] -> put all pairs on one line, separated by one blank",
        ],
    ),
    (
        r#"A string `Gorm:"size:10"`"#,
        &[
            r#"warning G013 m/t.go:10:11: GORM reads the tag `gorm` and does not see `Gorm` [Gorm] -> write `gorm:"…"`"#,
        ],
    ),
    (
        r#"A string `gorm:"size:10" gorm:"not null"`"#,
        &[
            r#"warning G013 m/t.go:10:26: the tag has `gorm` twice; Go takes the first one [gorm] -> put all settings into the first one, separated by `;`"#,
        ],
    ),
    (
        r#"A string `gorm:"default:a\;b;size:3"`"#,
        &[
            r#"warning G013 m/t.go:10:26: Go ignores the whole `gorm` tag: `\;` is not an escape that Go knows [\;] -> between backticks, write `\\;`"#,
        ],
    ),
    (
        r#"A string "gorm:\"size:3;bigint\"""#,
        &[
            r#"warning G013 m/t.go:10:25: GORM does not know `bigint` and ignores it [bigint] -> a column type needs its key: `type:bigint`"#,
        ],
    ),
    (
        r#"A string `gorm:"unique_index"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `unique_index` and ignores it [unique_index] -> did you mean `uniqueIndex`?"#,
        ],
    ),
    (
        r#"A int `gorm:"auto_increment"`"#,
        &[
            r#"warning G013 m/t.go:10:14: GORM does not know `auto_increment` and ignores it [auto_increment] -> did you mean `autoIncrement`?"#,
        ],
    ),
    (
        r#"A int `gorm:"AUTO_INCREMENT;longtext;varchar(20);bigint;text"`"#,
        &[
            r#"warning G013 m/t.go:10:14: GORM does not know `AUTO_INCREMENT` and ignores it [AUTO_INCREMENT] -> did you mean `autoIncrement`?"#,
            r#"warning G013 m/t.go:10:29: GORM does not know `longtext` and ignores it [longtext] -> a column type needs its key: `type:longtext`"#,
            r#"warning G013 m/t.go:10:38: GORM does not know `varchar(20)` and ignores it [varchar(20)] -> a column type needs its key: `type:varchar(20)`"#,
            r#"warning G013 m/t.go:10:50: GORM does not know `bigint` and ignores it [bigint] -> a column type needs its key: `type:bigint`"#,
            r#"warning G013 m/t.go:10:57: GORM does not know `text` and ignores it [text] -> a column type needs its key: `type:text`"#,
        ],
    ),
    (
        r#"A string `gorm:"association_foreignkey:ID"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `association_foreignkey` and ignores it [association_foreignkey] -> did you mean `references`?"#,
        ],
    ),
    (
        r#"A string `gorm:"OnDelete:CASCADE"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `OnDelete` and ignores it [OnDelete] -> actions belong into the constraint: `constraint:OnDelete:CASCADE`"#,
        ],
    ),
    (
        r#"A string `gorm:"charset:utf8;collate:x;unsigned;null"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `charset` and ignores it [charset] -> GORM has no key for this; it can be part of another one: `type:varchar(191) CHARACTER SET …`"#,
            r#"warning G013 m/t.go:10:30: GORM does not know `collate` and ignores it [collate] -> GORM has no key for this; it can be part of another one: `type:varchar(191) COLLATE …`"#,
            r#"warning G013 m/t.go:10:40: GORM does not know `unsigned` and ignores it [unsigned] -> GORM has no key for this; it can be part of another one: `type:bigint unsigned`"#,
            r#"info G013 m/t.go:10:49: GORM does not know `null` and ignores it [null] -> remove it: a column is nullable unless the tag says `not null`"#,
        ],
    ),
    (
        r#"A string `gorm:"prmaryKey"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `prmaryKey` and ignores it [prmaryKey] -> did you mean `primaryKey`?"#,
        ],
    ),
    (
        r#"A string `gorm:"size=10"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `size=10` and ignores it [size=10] -> a colon stands before a value: `size:10`"#,
        ],
    ),
    (
        r#"A string `gorm:"not  null"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `not  null` and ignores it [not  null] -> `not null` has exactly one blank"#,
        ],
    ),
    (
        r#"A string `gorm:"xyzzy"`"#,
        &[
            r#"warning G013 m/t.go:10:17: GORM does not know `xyzzy` and ignores it [xyzzy] -> remove it, or look it up in GORM's list of field tags"#,
        ],
    ),
    (
        r#"A string `gorm:"column: a"`"#,
        &[
            r#"warning G013 m/t.go:10:17: there is a blank before the value of `column`: the blank becomes part of it [column: a] -> write `column:a`"#,
        ],
    ),
    (
        r#"A string `gorm:"type: text"`"#,
        &[
            r#"warning G013 m/t.go:10:17: there is a blank before the value of `type`: the blank becomes part of it [type: text] -> write `type:text`"#,
        ],
    ),
    (
        r#"A string `gorm:"not null: false"`"#,
        &[
            r#"warning G013 m/t.go:10:17: there is a blank before the value of `not null`: GORM does not see `false` and leaves it on [not null: false] -> write `not null:false`"#,
        ],
    ),
    (
        r#"A float64 `gorm:"precision:a;scale: 2"`"#,
        &[
            r#"warning G013 m/t.go:10:18: the precision `a` is not a number [precision:a] -> write digits only: `precision:2`"#,
            r#"warning G013 m/t.go:10:30: there is a blank before the value of `scale`: GORM cannot read the number [scale: 2] -> write `scale:2`"#,
        ],
    ),
    (
        r#"A string `gorm:"index: idx_a"`"#,
        &[
            r#"warning G013 m/t.go:10:17: there is a blank before the value of `index`: the blank becomes part of it [index: idx_a] -> write `index:idx_a`"#,
        ],
    ),
    (
        r#"A string `gorm:"size:1;SIZE:2"`"#,
        &[
            r#"warning G013 m/t.go:10:24: `size` is written 2 times; GORM takes the last one [SIZE] -> leave only the one you mean"#,
        ],
    ),
    (
        r#"A string `gorm:"check:a <> '';check:a <> 'b'"`"#,
        &[
            r#"warning G013 m/t.go:10:31: `check` is written 2 times; GORM takes the last one [check] -> leave only the one you mean"#,
        ],
    ),
    (r#"A string `gorm:"index;index:idx_b"`"#, &[]),
    (
        r#"A string `gorm:"size"`"#,
        &[
            r#"warning G013 m/t.go:10:17: `size` has no value; GORM takes the word `SIZE` for it [size] -> write `size:…`"#,
        ],
    ),
    (
        r#"A string `gorm:"comment"`"#,
        &[
            r#"warning G013 m/t.go:10:17: `comment` has no value; GORM takes the word `COMMENT` for it [comment] -> write `comment:…`"#,
        ],
    ),
    (
        r#"A string `gorm:"index:,prority:2"`"#,
        &[
            r#"warning G013 m/t.go:10:24: an index has no option `prority`; GORM ignores it [prority] -> did you mean `priority`?"#,
        ],
    ),
    (
        r#"A string `gorm:"index:,where:a in ('x','y')"`"#,
        &[
            r#"warning G013 m/t.go:10:40: an index has no option `'y')`; GORM ignores it ['y')] -> a comma inside an option's value is written `\\,`"#,
        ],
    ),
    (
        r#"A string `gorm:"index:,where:a > 'x',size:3"`"#,
        &[
            r#"warning G013 m/t.go:10:38: `size` is part of the value of `index`: a comma does not separate settings [size] -> write a semicolon: `index:,where:a > 'x';size:…`"#,
        ],
    ),
    (r#"A string `validate:"required" binding:"x"`"#, &[]),
    (r#"A string `just words`"#, &[]),
    (r#"A string `gorm:""`"#, &[]),
    (r#"A string `gorm:";;"`"#, &[]),
];

#[test]
fn slips_are_told_at_their_place_with_what_was_meant() {
    for (field, want) in SLIPS {
        assert_eq!(told(Dialect::Postgres, field), *want, "{field}");
    }
}
