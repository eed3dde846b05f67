//! Stand-in for `kilter_models::gorm` until it is merged.
use kilter_diag::{Diagnostic, Source, Span};
use kilter_models::*;
use kilter_schema::*;
use std::collections::BTreeMap;
use std::sync::Arc;
pub struct GormOptions(Dialect);
impl GormOptions {
    pub fn new(d: Dialect) -> Self {
        Self(d)
    }
}
fn snake(n: &str) -> String {
    kilter_proto::name_words(n).join("_")
}
pub fn read(sources: &[Arc<Source>], o: &GormOptions) -> (ModelSet, Vec<Diagnostic>) {
    let d = o.0;
    let mut schema = Schema::new(d);
    let mut origins = Origins::default();
    let mut models = Vec::new();
    for src in sources {
        let t = &src.text;
        let mut types: BTreeMap<String, String> = BTreeMap::new();
        let mut consts: BTreeMap<String, Vec<Constant>> = BTreeMap::new();
        let mut tables: BTreeMap<String, String> = BTreeMap::new();
        let lines: Vec<&str> = t.lines().collect();
        for l in &lines {
            let w: Vec<&str> = l.split_whitespace().collect();
            if w.len() == 3 && w[0] == "type" && w[2] != "struct" {
                types.insert(w[1].into(), w[2].into());
            }
            if w.len() >= 4 && w[2] == "=" && w[0] != "const" {
                consts
                    .entry(w[1].into())
                    .or_default()
                    .push(Constant { name: w[0].into(), value: w[3].trim_matches('"').into() });
            }
            if l.contains("TableName()") {
                let ty = l
                    .split('(')
                    .nth(1)
                    .unwrap()
                    .split(')')
                    .next()
                    .unwrap()
                    .split_whitespace()
                    .last()
                    .unwrap();
                tables
                    .insert(ty.trim_start_matches('*').into(), l.split('"').nth(1).unwrap().into());
            }
        }
        let mut at = 0;
        let mut cur: Option<(Model, Table)> = None;
        let mut pend: Vec<Directive> = vec![];
        for l in t.split_inclusive('\n') {
            let start = at;
            at += l.len();
            let body = l.trim();
            let dir = body.find("@proto").map(|p| {
                let s = start + l.find("@proto").unwrap();
                Directive { text: body[p..].into(), span: Span::new(src, s..s + body[p..].len()) }
            });
            if body.starts_with("//") {
                pend.extend(dir);
                continue;
            }
            if let Some(r) = body.strip_prefix("type ").filter(|r| r.ends_with("struct {")) {
                let name = r.trim_end_matches("struct {").trim();
                let s = start + l.find(name).unwrap();
                let table = tables.get(name).cloned().unwrap_or_else(|| {
                    let n = snake(name);
                    if n.ends_with('y') {
                        format!("{}ies", &n[..n.len() - 1])
                    } else if n.ends_with('s') {
                        format!("{n}es")
                    } else {
                        format!("{n}s")
                    }
                });
                cur = Some((
                    Model {
                        name: name.into(),
                        package: "db".into(),
                        table: table.clone(),
                        span: Span::new(src, s..s + name.len()),
                        why: String::new(),
                        fields: vec![],
                        directives: std::mem::take(&mut pend),
                    },
                    Table::new(table),
                ));
                continue;
            }
            if body == "}" {
                if let Some((m, tb)) = cur.take() {
                    origins.insert(ObjectPath::Table(tb.name.clone()), m.span.clone());
                    schema.tables.insert(tb.name.clone(), tb);
                    models.push(m);
                }
                continue;
            }
            let Some((m, tb)) = &mut cur else { continue };
            if body.is_empty() {
                continue;
            }
            let w: Vec<&str> = body.split_whitespace().collect();
            if w[0] == "gorm.Model" {
                continue;
            }
            let (name, ty) = (w[0], w[1]);
            let tag = |k: &str| {
                let p = body.find(&format!("{k}:\""))? + k.len() + 2;
                Some((p, body[p..].split('"').next().unwrap().to_owned()))
            };
            let g = tag("gorm").map(|x| x.1).unwrap_or_default();
            let gs: BTreeMap<String, String> = g
                .split(';')
                .map(|p| {
                    let (a, b) = p.split_once(':').unwrap_or((p, ""));
                    (a.trim().to_lowercase(), b.to_owned())
                })
                .collect();
            let col = gs.get("column").cloned().unwrap_or_else(|| snake(name));
            let base = ty.trim_start_matches('*').to_owned();
            let under = types.get(&base).cloned().unwrap_or(base.clone());
            let int = |b, u| Some(Kind::Int { bits: b, unsigned: u });
            let holds = match under.as_str() {
                "string" => Some(Kind::Text { max_chars: None, max_bytes: None, padded: false }),
                "bool" => Some(Kind::Bool),
                "int" | "int64" | "time.Duration" => int(64, false),
                "int32" => int(32, false),
                "int16" => int(16, false),
                "int8" => int(8, false),
                "uint" | "uint64" => int(64, true),
                "uint32" => int(32, true),
                "float64" => Some(Kind::Float { bits: 64 }),
                "float32" => Some(Kind::Float { bits: 32 }),
                "time.Time" | "gorm.DeletedAt" => {
                    Some(Kind::Timestamp { zoned: true, precision: 9, until_2038: false })
                }
                "[]byte" => Some(Kind::Bytes { max_bytes: None, padded: false }),
                _ => None,
            };
            let enc = if under == "time.Duration" {
                Some(Encoding::DurationNanos)
            } else if g.contains("serializer:json") || under.contains("JSON") {
                Some(Encoding::Json)
            } else {
                None
            };
            let size = gs.get("size").cloned();
            let sql = gs.get("type").cloned().unwrap_or_else(|| {
                let my = d == Dialect::Mysql;
                let sl = d == Dialect::Sqlite;
                match (&holds, under.as_str()) {
                    (Some(Kind::Bool), _) => {
                        if sl {
                            "numeric".into()
                        } else {
                            "boolean".into()
                        }
                    }
                    (Some(Kind::Int { .. }), _) if sl => "integer".into(),
                    (Some(Kind::Int { bits, unsigned }), _) => {
                        let b = match bits {
                            8 if my => "tinyint",
                            8 | 16 => "smallint",
                            32 if !*unsigned || my => {
                                if my {
                                    "int"
                                } else {
                                    "integer"
                                }
                            }
                            _ => "bigint",
                        };
                        format!("{b}{}", if my && *unsigned { " unsigned" } else { "" })
                    }
                    (Some(Kind::Float { bits }), _) => {
                        if sl {
                            "real".into()
                        } else if my {
                            if *bits == 32 { "float".into() } else { "double".into() }
                        } else {
                            "decimal".into()
                        }
                    }
                    (Some(Kind::Timestamp { .. }), _) => {
                        if sl {
                            "datetime".into()
                        } else if my {
                            "datetime(3)".into()
                        } else {
                            "timestamptz".into()
                        }
                    }
                    (Some(Kind::Bytes { .. }), _) => {
                        if sl {
                            "blob".into()
                        } else if my {
                            "longblob".into()
                        } else {
                            "bytea".into()
                        }
                    }
                    (_, "datatypes.JSON") => {
                        if d == Dialect::Postgres {
                            "jsonb".into()
                        } else {
                            "json".into()
                        }
                    }
                    _ => match (size, d) {
                        (Some(n), Dialect::Postgres | Dialect::Mysql) => format!("varchar({n})"),
                        (_, Dialect::Mysql) => "longtext".into(),
                        _ => "text".into(),
                    },
                }
            });
            let mut c = Column::new(col.clone(), sql);
            let pk = name == "ID" || gs.contains_key("primarykey");
            c.nullable = !(gs.contains_key("not null") || pk);
            c.default = gs.get("default").map(|v| {
                if matches!(holds, Some(Kind::Text { .. })) && !v.starts_with('\'') {
                    format!("'{v}'")
                } else {
                    v.clone()
                }
            });
            if pk {
                tb.primary_key = Some(PrimaryKey { name: None, columns: vec![col.clone()] });
                if matches!(holds, Some(Kind::Int { .. })) {
                    c.auto_increment = Some(AutoIncrement::Serial);
                }
            }
            if let Some(ck) = gs.get("check") {
                tb.checks.push(Check {
                    name: None,
                    expression: ck.split_once(',').map_or(ck.clone(), |x| x.1.into()),
                    validated: true,
                });
            }
            tb.columns.push(c);
            let code = body.split("//").next().unwrap().trim_end();
            let s = start + l.find(name).unwrap();
            let span = Span::new(src, s..s + code.len());
            origins.insert(ObjectPath::Column(tb.name.clone(), col.clone()), span.clone());
            let json = match tag("json") {
                None => JsonName::Default,
                Some((p, v)) => {
                    let sp = Span::new(src, s + p..s + p + v.len());
                    if v == "-" {
                        JsonName::Hidden { span: sp }
                    } else {
                        JsonName::Tag { name: v.split(',').next().unwrap().into(), span: sp }
                    }
                }
            };
            let mut dirs = std::mem::take(&mut pend);
            dirs.extend(dir);
            m.fields.push(Field {
                name: name.into(),
                column: col,
                type_text: ty.into(),
                span,
                holds,
                absence: if ty.starts_with('*')
                    || ty.starts_with("sql.Null")
                    || ty == "gorm.DeletedAt"
                {
                    Absence::Explicit
                } else {
                    Absence::Never
                },
                json,
                encoding: enc,
                constants: consts.get(&base).cloned().unwrap_or_default(),
                directives: dirs,
            });
        }
    }
    models.sort_by(|a, b| a.table.cmp(&b.table));
    (ModelSet { schema, origins, models, skipped: vec![], assumptions: vec![] }, vec![])
}
