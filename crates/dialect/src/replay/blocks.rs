//! The queries within a view's text: where each begins and ends, its branches, and what they select
//! from, as far as places and names go. Deliberately not here: what the names mean (`scopes`).

use crate::ddl::Grammar;
use crate::split::lex::{self, Sort};
use std::collections::BTreeSet;
use std::ops::Range;

/// A token: what it is called if it is a name, its keyword if it can be one, its mark.
pub(super) struct Word {
    pub name: Option<String>,
    pub key: String,
    pub mark: Option<char>,
    pub literal: bool,
    pub range: Range<usize>,
}

impl Word {
    pub(super) fn is(&self, keyword: &str) -> bool {
        self.key == keyword
    }
}

/// The tokens of a text.
pub(super) fn words(text: &str, grammar: &Grammar) -> Vec<Word> {
    let one = |t: lex::Token| {
        let own = &text[t.range.clone()];
        let name = match t.sort {
            Sort::Word => Some(own.to_ascii_lowercase()),
            Sort::Quoted => Some(own[1..own.len() - 1].replace("\"\"", "\"")),
            _ => None,
        };
        let mark = match t.sort {
            Sort::Mark(c) => Some(c),
            _ => None,
        };
        let key = if t.sort == Sort::Word { own.to_ascii_uppercase() } else { String::new() };
        Word { name, key, mark, literal: t.sort == Sort::Text, range: t.range }
    };
    let whole = |t: &lex::Token| t.sort != Sort::Quoted || t.range.len() > 1;
    lex::tokens(text, grammar.lexis).into_iter().filter(whole).map(one).collect()
}

/// A query, in parentheses but for the outermost.
pub(super) struct Block {
    /// The tokens between the parentheses.
    pub range: Range<usize>,
    /// The query that it stands in.
    pub parent: Option<usize>,
    /// What `WITH` names, in order.
    pub with: Vec<Named>,
    /// The branches of `UNION` and its kin; one where there are none.
    pub arms: Vec<Arm>,
}

/// What `WITH` names: the name, its columns where they are listed, its query.
pub(super) type Named = (String, Vec<String>, usize);

/// One `SELECT`.
#[derive(Default)]
pub(super) struct Arm {
    pub range: Range<usize>,
    /// The tokens of each selected expression, with its name.
    pub items: Vec<Range<usize>>,
    pub sources: Vec<Source>,
    pub joins: Vec<Merge>,
    /// Tokens that name relations, aliases and their columns.
    pub names: BTreeSet<usize>,
}

/// What is selected from.
pub(super) struct Source {
    /// A relation by the parts of its name, or a query within, or a function.
    pub of: From,
    /// What it is called.
    pub called: String,
    /// The columns that its alias lists.
    pub columns: Vec<String>,
    /// The last token before a list of its columns would stand, and whether that is an alias.
    pub end: (usize, bool),
}

pub(super) enum From {
    Relation(Vec<String>),
    Query(usize),
    Function,
}

/// A join in which columns of both sides become one.
pub(super) struct Merge {
    /// The sources on both sides.
    pub of: Range<usize>,
    /// The columns; nothing for `NATURAL`, whose are not known here.
    pub columns: Option<Vec<String>>,
}

/// Words that are no alias where one can stand.
const RESERVED: &[&str] = &[
    "ON",
    "USING",
    "JOIN",
    "INNER",
    "LEFT",
    "RIGHT",
    "FULL",
    "OUTER",
    "CROSS",
    "NATURAL",
    "WHERE",
    "GROUP",
    "HAVING",
    "WINDOW",
    "ORDER",
    "LIMIT",
    "OFFSET",
    "FETCH",
    "FOR",
    "UNION",
    "INTERSECT",
    "EXCEPT",
    "TABLESAMPLE",
    "WITH",
    "AS",
    "LATERAL",
    "SELECT",
    "FROM",
];

/// What follows the relations of a `FROM`.
const AFTER_FROM: &[&str] =
    &["WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR"];

/// Queries in one text that are read.
const MOST: usize = 200;

/// The queries of a view's text, the outermost first; nothing where it is written in a way that is
/// not known.
pub(super) fn blocks(words: &[Word]) -> Option<Vec<Block>> {
    let (start, end) = (outermost(words)?, last(words));
    let words = &words[..end];
    let mut out = vec![block(start..words.len(), None)];
    let mut stack: Vec<Option<usize>> = Vec::new();
    for at in start..words.len() {
        match words[at].mark {
            Some('(') => {
                let query = words.get(at + 1).is_some_and(begins_query);
                let parent = stack.iter().rev().flatten().next().copied().unwrap_or(0);
                stack.push(query.then(|| {
                    out.push(block(at + 1..words.len(), Some(parent)));
                    out.len() - 1
                }));
            }
            Some(')') => {
                if let Some(ended) = stack.pop()? {
                    out[ended].range.end = at;
                }
            }
            _ => {}
        }
    }
    if !stack.is_empty() || out.len() > MOST {
        return None;
    }
    for at in 0..out.len() {
        let within: Vec<(usize, Range<usize>)> =
            out.iter().enumerate().map(|(n, b)| (n, b.range.clone())).collect();
        let reader = Reader { words, within, range: out[at].range.clone() };
        let (with, first) = reader.with()?;
        let arms = reader.arms(first)?;
        (out[at].with, out[at].arms) = (with, arms);
    }
    Some(out)
}

fn block(range: Range<usize>, parent: Option<usize>) -> Block {
    Block { range, parent, with: Vec::new(), arms: Vec::new() }
}

fn begins_query(word: &Word) -> bool {
    ["SELECT", "WITH", "VALUES"].iter().any(|k| word.is(k))
}

/// The first token of the query behind `AS`.
fn outermost(words: &[Word]) -> Option<usize> {
    if words.iter().any(|w| w.is("RECURSIVE")) {
        return None;
    }
    let at = words.iter().position(|w| w.is("AS"))? + 1;
    words.get(at).is_some_and(begins_query).then_some(at)
}

/// The end of the query: what a view or its rows are beside it comes after.
fn last(words: &[Word]) -> usize {
    let ends: [&[&str]; 5] = [
        &["WITH", "DATA"],
        &["WITH", "NO", "DATA"],
        &["WITH", "CHECK", "OPTION"],
        &["WITH", "LOCAL", "CHECK", "OPTION"],
        &["WITH", "CASCADED", "CHECK", "OPTION"],
    ];
    let said = |end: &&&[&str]| {
        let start = words.len().checked_sub(end.len());
        start.is_some_and(|start| words[start..].iter().zip(**end).all(|(w, k)| w.is(k)))
    };
    words.len() - ends.iter().find(said).map_or(0, |end| end.len())
}

struct Reader<'a> {
    words: &'a [Word],
    /// All queries with their tokens.
    within: Vec<(usize, Range<usize>)>,
    /// The tokens of this one.
    range: Range<usize>,
}

impl Reader<'_> {
    fn is(&self, at: usize, keyword: &str) -> bool {
        at < self.range.end && self.words[at].is(keyword)
    }

    fn mark(&self, at: usize, mark: char) -> bool {
        at < self.range.end && self.words[at].mark == Some(mark)
    }

    fn name(&self, at: usize) -> Option<&str> {
        self.words.get(at).filter(|_| at < self.range.end)?.name.as_deref()
    }

    /// The query whose first token this is.
    fn query_at(&self, at: usize) -> Option<usize> {
        self.within.iter().skip(1).find(|(_, range)| range.start == at).map(|(n, _)| *n)
    }

    /// The place behind the parenthesis that closes the one at `at`.
    fn behind(&self, at: usize) -> Option<usize> {
        let mut depth = 0_usize;
        for place in at..self.range.end {
            match self.words[place].mark {
                Some('(') => depth += 1,
                Some(')') => depth = depth.checked_sub(1)?,
                _ => {}
            }
            if depth == 0 {
                return Some(place + 1);
            }
        }
        None
    }

    /// The places outside all parentheses.
    fn outside(&self, range: Range<usize>) -> Vec<usize> {
        let (mut out, mut depth) = (Vec::new(), 0_i32);
        for at in range {
            match self.words[at].mark {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                _ if depth == 0 => out.push(at),
                _ => {}
            }
        }
        out
    }

    /// The list of names in parentheses at `at`, and the place behind it: of `a int, b text`, the
    /// first word of each.
    fn names(&self, at: usize) -> Option<(Vec<String>, usize)> {
        let end = self.behind(at)?;
        let first = |place: &usize| self.mark(place - 1, '(') && *place == at + 1;
        let named = (at + 1..end - 1).filter(|p| first(p) || self.mark(p - 1, ','));
        Some((named.map(|p| self.name(p).map(str::to_owned)).collect::<Option<_>>()?, end))
    }

    /// What `WITH` names, and where the query itself begins.
    fn with(&self) -> Option<(Vec<Named>, usize)> {
        let (mut out, mut at) = (Vec::new(), self.range.start);
        if !self.is(at, "WITH") {
            return Some((out, at));
        }
        loop {
            let name = self.name(at + 1)?.to_owned();
            at += 2;
            let mut columns = Vec::new();
            if self.mark(at, '(') {
                (columns, at) = self.names(at)?;
            }
            at += usize::from(self.is(at, "AS"));
            at += usize::from(self.is(at, "NOT"));
            at += usize::from(self.is(at, "MATERIALIZED"));
            let query = self.query_at(at + 1).filter(|_| self.mark(at, '('))?;
            at = self.behind(at)?;
            out.push((name, columns, query));
            if !self.mark(at, ',') {
                return Some((out, at));
            }
        }
    }

    fn arms(&self, first: usize) -> Option<Vec<Arm>> {
        let splits =
            |at: &usize| ["UNION", "INTERSECT", "EXCEPT"].iter().any(|k| self.words[*at].is(k));
        let mut ends: Vec<usize> =
            self.outside(first..self.range.end).into_iter().filter(splits).collect();
        ends.push(self.range.end);
        let (mut out, mut start) = (Vec::new(), first);
        for end in ends {
            out.push(self.arm(start..end)?);
            start = end + 1;
            start += usize::from(self.is(start, "ALL") || self.is(start, "DISTINCT"));
        }
        Some(out)
    }

    fn arm(&self, range: Range<usize>) -> Option<Arm> {
        let mut arm = Arm { range: range.clone(), ..Arm::default() };
        if !self.is(range.start, "SELECT") {
            // Rows that are given, or a branch in parentheses.
            return Some(arm);
        }
        let outside = self.outside(range.clone());
        // `IS DISTINCT FROM` compares.
        let from = outside.iter().copied().find(|at| {
            self.is(*at, "FROM") && !(self.is(at - 1, "DISTINCT") && *at > range.start + 2)
        });
        let mut start = range.start + 1;
        if self.is(start, "DISTINCT") {
            start += 1;
            if self.is(start, "ON") {
                start = self.behind(start + 1)?;
            }
        }
        let stop = from.unwrap_or_else(|| {
            let after = |at: &&usize| AFTER_FROM.iter().any(|k| self.is(**at, k));
            outside.iter().find(after).copied().unwrap_or(range.end)
        });
        let mut item = start;
        for at in outside.iter().copied().filter(|at| *at >= start && *at < stop) {
            if self.mark(at, ',') {
                arm.items.push(item..at);
                item = at + 1;
            }
        }
        arm.items.push(item..stop);
        if let Some(from) = from {
            let after = |at: &&usize| {
                **at > from
                    && AFTER_FROM.iter().any(|k| self.is(**at, k))
                    && !(self.is(**at, "FOR") && self.is(**at + 1, "ORDINALITY"))
            };
            let end = outside.iter().find(after).copied().unwrap_or(range.end);
            self.sources(from + 1..end, &mut arm)?;
        }
        Some(arm)
    }

    fn sources(&self, range: Range<usize>, arm: &mut Arm) -> Option<()> {
        let (mut at, mut expecting, mut natural, mut group) = (range.start, true, false, 0);
        while at < range.end {
            if expecting {
                let joins = self.mark(at, '(') && self.query_at(at + 1).is_none();
                if joins || self.is(at, "LATERAL") || self.is(at, "ONLY") {
                    at += 1;
                } else {
                    at = self.source(at, range.end, arm)?;
                    expecting = false;
                    if std::mem::take(&mut natural) {
                        arm.joins.push(Merge { of: group..arm.sources.len(), columns: None });
                    }
                }
            } else if self.mark(at, ',') {
                (expecting, group, at) = (true, arm.sources.len(), at + 1);
            } else if self.is(at, "JOIN") {
                (expecting, at) = (true, at + 1);
            } else if self.is(at, "NATURAL") {
                (natural, at) = (true, at + 1);
            } else if self.is(at, "USING") {
                let (columns, end) = self.names(at + 1)?;
                arm.names.extend(at..end);
                arm.joins.push(Merge { of: group..arm.sources.len(), columns: Some(columns) });
                at = end;
                if self.is(at, "AS") {
                    return None;
                }
            } else if self.mark(at, '(') {
                at = self.behind(at)?;
            } else if self.mark(at, ')') {
                // Joins in parentheses: with a name of their own they hide theirs.
                at += 1;
                let named = self.name(at).is_some_and(|_| !self.is_reserved(at));
                if at < range.end && (named || self.is(at, "AS")) {
                    return None;
                }
            } else {
                at += 1;
            }
        }
        (!expecting).then_some(())
    }

    fn is_reserved(&self, at: usize) -> bool {
        RESERVED.iter().any(|k| self.is(at, k))
    }

    /// Reads a source; gives the place behind it.
    fn source(&self, start: usize, end: usize, arm: &mut Arm) -> Option<usize> {
        let mut at = start;
        let (of, called) = if self.mark(at, '(') {
            let query = self.query_at(at + 1)?;
            at = self.behind(at)?;
            (From::Query(query), String::new())
        } else {
            let mut parts = vec![self.name(at)?.to_owned()];
            at += 1;
            while self.mark(at, '.') {
                parts.push(self.name(at + 1)?.to_owned());
                at += 2;
            }
            arm.names.extend(start..at);
            let called = parts.last()?.clone();
            if self.mark(at, '(') {
                at = self.behind(at)?;
                (From::Function, called)
            } else {
                at += usize::from(self.mark(at, '*'));
                (From::Relation(parts), called)
            }
        };
        let mut source = Source { of, called, columns: Vec::new(), end: (at - 1, false) };
        if self.is(at, "WITH") || self.is(at, "TABLESAMPLE") {
            return None;
        }
        let explicit = at < end && self.is(at, "AS");
        let place = at + usize::from(explicit);
        let named = place < end && !self.is_reserved(place);
        if let Some(alias) = self.name(place).filter(|_| named) {
            alias.clone_into(&mut source.called);
            arm.names.insert(place);
            source.end = (place, true);
            at = place + 1;
            if self.mark(at, '(') {
                let (columns, behind) = self.names(at)?;
                arm.names.extend(at..behind);
                (source.columns, at) = (columns, behind);
            }
        }
        arm.sources.push(source);
        Some(at)
    }
}
