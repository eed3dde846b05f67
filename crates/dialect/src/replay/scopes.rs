//! Whose column a name in a view is, query by query, and what the view's text is once a column has
//! another name (PostgreSQL).
//!
//! The server keeps what a name meant, and prints it anew: the column under its new name, shown
//! under the old one wherever the query shows it. Where `USING` has made one column of two, the
//! table's columns are listed with the old name. Nothing comes of a text in which a name can mean
//! two things.

use super::blocks::{Arm, Block, From, Source, Word, blocks, words};
use crate::ddl::Grammar;
use kilter_schema::{Schema, Table, names};
use std::cell::Cell;
use std::ops::Range;

/// Queries within queries that are followed.
const DEPTH: usize = 40;

/// Questions after the columns of a source: each of several names of `WITH` can stand for many of
/// the one before.
const STEPS: usize = 20_000;

/// Whether a relation has a column of the old name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Has {
    Yes,
    /// It is the very column.
    Itself,
    No,
    Unknown,
}

/// The text of a view after `table.from` has become `to`, which the schema says already.
pub(super) fn renamed(
    text: &str,
    grammar: &Grammar,
    schema: &Schema,
    table: &Table,
    (from, to): (&str, &str),
) -> Option<String> {
    let words = words(text, grammar);
    let blocks = blocks(&words)?;
    let steps = Cell::new(STEPS);
    let view = View { words: &words, blocks: &blocks, schema, table, from, to, steps };
    let mut edits = Vec::new();
    for (block, own) in blocks.iter().enumerate() {
        for arm in 0..own.arms.len() {
            view.rename(block, arm, &mut edits)?;
        }
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut out, mut end) = (String::new(), 0);
    for (range, new) in edits {
        out.push_str(text.get(end..range.start)?);
        out.push_str(&new);
        end = range.end;
    }
    out.push_str(&text[end..]);
    Some(out)
}

struct View<'a> {
    words: &'a [Word],
    blocks: &'a [Block],
    schema: &'a Schema,
    table: &'a Table,
    from: &'a str,
    to: &'a str,
    /// What is left of [`STEPS`].
    steps: Cell<usize>,
}

impl View<'_> {
    /// The edits of one `SELECT`, without the queries within it.
    fn rename(
        &self,
        block: usize,
        arm: usize,
        edits: &mut Vec<(Range<usize>, String)>,
    ) -> Option<()> {
        let own = &self.blocks[block].arms[arm];
        self.list_columns(block, own, edits)?;
        let quote = |name: &str| crate::engine(self.schema.dialect).quote(name);
        for item in &own.items {
            self.check_star(block, own, item)?;
        }
        for at in own.range.clone().filter(|at| self.block_of(*at) == block) {
            if !self.is_column(own, at) || !self.is_meant(block, arm, at)? {
                continue;
            }
            let word = &self.words[at];
            edits.push((word.range.clone(), quote(self.to)));
            if let Some(item) = own.items.iter().find(|item| self.is_shown_as(item, at)) {
                let end = self.words[item.end - 1].range.end;
                edits.push((end..end, format!(" AS {}", quote(self.from))));
            }
        }
        Some(())
    }

    /// Whether a selected expression is shown under the name of a column in it: it is the column,
    /// or a cast of it.
    fn is_shown_as(&self, item: &Range<usize>, at: usize) -> bool {
        let starts = |start: usize| (start..at).all(|n| self.is_qualifier(n));
        let first = &self.words[item.start];
        if first.is("CAST") {
            let closed = self.mark(item.end.checked_sub(1), ')');
            let within = starts(item.start + 2) && at > item.start + 1 && at + 1 < item.end;
            return within && closed && self.words[at + 1].is("AS");
        }
        if at < item.start || at >= item.end || !starts(item.start) {
            return false;
        }
        let rest = &self.words[at + 1..item.end];
        let [one, two, ty, more @ ..] = rest else { return rest.is_empty() };
        let long = ["DOUBLE", "CHARACTER", "BIT", "TIMESTAMP", "TIME"].iter().any(|k| ty.is(k));
        let of_type = |w: &Word| match w.mark {
            Some(mark) => "()[],:.".contains(mark),
            None => {
                let part = ["PRECISION", "VARYING", "WITH", "WITHOUT", "TIME", "ZONE"];
                w.name.is_none() && !w.literal || long && part.iter().any(|k| w.is(k))
            }
        };
        let cast = one.mark == Some(':') && two.mark == Some(':') && ty.name.is_some();
        cast && more.iter().all(of_type)
    }

    /// The innermost query that a token stands in.
    fn block_of(&self, at: usize) -> usize {
        let holds = |(_, b): &(usize, &Block)| b.range.contains(&at);
        let all = self.blocks.iter().enumerate().filter(holds);
        all.max_by_key(|(_, b)| b.range.start).map_or(0, |(n, _)| n)
    }

    fn mark(&self, at: Option<usize>, mark: char) -> bool {
        at.and_then(|at| self.words.get(at)).is_some_and(|w| w.mark == Some(mark))
    }

    fn is_qualifier(&self, at: usize) -> bool {
        self.mark(Some(at), '.') || self.words[at].name.is_some() && self.mark(Some(at + 1), '.')
    }

    /// Whether a token has the old name, where a column can stand.
    fn is_column(&self, arm: &Arm, at: usize) -> bool {
        let before = at.checked_sub(1);
        let called = self.words[at].name.as_deref() == Some(self.from);
        if !called || arm.names.contains(&at) {
            return false;
        }
        // A function, the name of something else, a type.
        let other = self.mark(Some(at + 1), '(')
            || self.mark(Some(at + 1), '.')
            || self.mark(before, ':')
            || before.is_some_and(|b| {
                let word = &self.words[b];
                word.is("AS") || word.is("OVER") || word.is("COLLATE") || word.literal
            })
            || self.words.get(at + 1).is_some_and(|w| w.literal);
        let field = self.mark(before, '(') && at > 1 && self.words[at - 2].is("EXTRACT");
        !other && !field && !self.is_bare_alias(arm, at)
    }

    /// Whether a token is what an expression is shown as, without `AS`.
    fn is_bare_alias(&self, arm: &Arm, at: usize) -> bool {
        let last = arm.items.iter().any(|item| item.end == at + 1 && item.start < at);
        let before = &self.words[at - 1];
        let operator = ["AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "BETWEEN", "IS", "THEN", "ELSE"];
        let operand = before.name.is_some() && !operator.iter().any(|k| before.is(k));
        last && (operand || before.mark == Some(')') || before.mark.is_none())
            && !operator.iter().any(|k| before.is(k))
    }

    /// Whether a name means the column; nothing where that cannot be told.
    fn is_meant(&self, block: usize, arm: usize, at: usize) -> Option<bool> {
        let qualifier = (self.mark(at.checked_sub(1), '.') && at > 1)
            .then(|| self.words[at - 2].name.clone())
            .flatten();
        if qualifier.is_none() && self.is_shown_name(block, arm, at) {
            return Some(false);
        }
        if qualifier.is_none() && self.mark(at.checked_sub(1), '.') {
            // A field of a value.
            return None;
        }
        let (mut block, mut arm, mut unsure) = (block, &self.blocks[block].arms[arm], false);
        for _ in 0..DEPTH {
            let found =
                arm.sources.iter().enumerate().map(|(n, s)| (n, s, self.has(block, arm, n)));
            match &qualifier {
                Some(qualifier) => {
                    let mut named = found.filter(|(_, s, _)| s.called == *qualifier);
                    if let Some((_, _, has)) = named.next() {
                        return Some(has? == Has::Itself);
                    }
                }
                None => {
                    let all: Vec<Has> = found.map(|(.., has)| has).collect::<Option<_>>()?;
                    let own = all.iter().filter(|h| **h == Has::Itself).count();
                    let others = all.iter().filter(|h| **h == Has::Yes).count();
                    let open = all.contains(&Has::Unknown);
                    match (own, others) {
                        (0, 0) => unsure |= open,
                        (1, 0) if !open && !unsure => return Some(true),
                        (0, _) => return Some(false),
                        _ => return None,
                    }
                }
            }
            let Some(parent) = self.blocks[block].parent else { break };
            let start = self.blocks[block].range.start;
            let outer = self.blocks[parent].arms.iter().find(|a| a.range.contains(&start));
            // A query of `WITH` sees nothing around it, unless what it stands in is within another.
            let Some(outer) = outer else {
                match self.blocks[parent].parent {
                    Some(_) => return None,
                    None => break,
                }
            };
            (block, arm) = (parent, outer);
        }
        // Not a column of what is selected from: a name that is shown, or nothing we know.
        qualifier.is_none().then_some(false)
    }

    /// Whether a name stands for what the query shows: all that `ORDER BY` names.
    fn is_shown_name(&self, block: usize, arm: usize, at: usize) -> bool {
        let all = &self.blocks[block].arms;
        let own = &all[arm];
        let order = own.range.clone().rev().find(|n| {
            self.words[*n].is("ORDER") && self.block_of(*n) == block && self.depth(own, *n) == 0
        });
        if order.is_none_or(|order| at < order) {
            return false;
        }
        let ends = |word: &Word| {
            word.mark == Some(',')
                || ["ASC", "DESC", "NULLS", "LIMIT", "OFFSET", "FETCH", "FOR"]
                    .iter()
                    .any(|k| word.is(k))
        };
        let begins = self.words[at - 1].is("BY") || self.words[at - 1].mark == Some(',');
        let alone = begins
            && (at + 1 == own.range.end || self.words.get(at + 1).is_none_or(ends))
            && self.depth(own, at) == 0;
        let shown = || own.items.iter().any(|item| self.shown(item) == Some(self.from));
        alone && (all.len() > 1 || shown())
    }

    fn depth(&self, arm: &Arm, at: usize) -> usize {
        let marks = self.words[arm.range.start..at].iter();
        marks.fold(0, |depth: usize, w| match w.mark {
            Some('(') => depth + 1,
            Some(')') => depth.saturating_sub(1),
            _ => depth,
        })
    }

    /// What a selected expression is shown as, where that is a name.
    fn shown(&self, item: &Range<usize>) -> Option<&str> {
        self.words.get(item.end.checked_sub(1)?)?.name.as_deref()
    }

    /// Whether a source has a column of the old name. Nothing where the query is too deep.
    fn has(&self, block: usize, arm: &Arm, source: usize) -> Option<Has> {
        self.has_at(block, arm, source, 0)
    }

    fn has_at(&self, block: usize, arm: &Arm, source: usize, depth: usize) -> Option<Has> {
        if depth > DEPTH {
            return None;
        }
        self.steps.set(self.steps.get().checked_sub(1)?);
        let own = &arm.sources[source];
        if own.columns.iter().any(|c| c == self.from) {
            return Some(Has::Yes);
        }
        match &own.of {
            From::Function => {
                let alone = own.columns.is_empty() && own.called == self.from;
                Some(if alone { Has::Yes } else { Has::No })
            }
            From::Query(query) => self.query_has(*query, own.columns.len(), depth),
            From::Relation(parts) => {
                if let [name] = parts.as_slice()
                    && let Some((columns, query)) = self.with_of(block, name)
                {
                    let listed = columns.iter().skip(own.columns.len());
                    return match columns.is_empty() {
                        true => self.query_has(query, own.columns.len(), depth),
                        false if listed.into_iter().any(|c| c == self.from) => Some(Has::Yes),
                        false => Some(Has::No),
                    };
                }
                Some(self.relation_has(parts, own, self.is_merged(arm, source)))
            }
        }
    }

    fn relation_has(&self, parts: &[String], source: &Source, merged: bool) -> Has {
        let name = relation(parts);
        let Some(found) = self.schema.table(&name) else {
            let keys = ["view", "materialized_view"].map(|sort| format!("{sort} {name}"));
            let text = keys.iter().find_map(|key| self.schema.opaque.get(key));
            let silent = text.is_some_and(|t| !t.contains('*') && !t.contains(self.from));
            return if silent { Has::No } else { Has::Unknown };
        };
        let own = found.name == self.table.name;
        let column = if own { self.to } else { self.from };
        match found.columns.iter().position(|c| c.name == column) {
            Some(at) if at >= source.columns.len() && own && !merged => Has::Itself,
            Some(at) if at >= source.columns.len() => Has::Yes,
            _ => Has::No,
        }
    }

    /// Whether what a query shows behind its first columns has the old name.
    fn query_has(&self, query: usize, hidden: usize, depth: usize) -> Option<Has> {
        let Some(arm) = self.blocks[query].arms.first().filter(|a| !a.items.is_empty()) else {
            return Some(Has::Unknown);
        };
        let mut out = Has::No;
        for item in arm.items.iter().skip(hidden) {
            if !self.is_star(item) {
                let mut own =
                    item.clone().filter(|at| self.words[*at].name.as_deref() == Some(self.from));
                if self.shown(item) == Some(self.from) || own.any(|at| self.is_shown_as(item, at)) {
                    return Some(Has::Yes);
                }
                continue;
            }
            for source in 0..arm.sources.len() {
                match self.has_at(query, arm, source, depth + 1)? {
                    Has::Yes | Has::Itself => return Some(Has::Yes),
                    Has::Unknown => out = Has::Unknown,
                    Has::No => {}
                }
            }
        }
        Some(out)
    }

    /// What `WITH` means by a name in a query.
    fn with_of(&self, block: usize, name: &str) -> Option<(&[String], usize)> {
        let (mut at, mut within) = (block, None);
        for _ in 0..DEPTH {
            let all = &self.blocks[at].with;
            // One sees those before it.
            let seen = all.iter().position(|(_, _, query)| Some(*query) == within);
            let found = all[..seen.unwrap_or(all.len())].iter().rev().find(|(n, ..)| n == name);
            if let Some((_, columns, query)) = found {
                return Some((columns, *query));
            }
            within = Some(at);
            at = self.blocks[at].parent?;
        }
        None
    }

    fn is_star(&self, item: &Range<usize>) -> bool {
        let last = item.end.checked_sub(1);
        self.mark(last, '*') && (item.len() == 1 || self.mark(last.map(|l| l - 1), '.'))
    }

    /// `*` stands for the columns there were, under their old names.
    fn check_star(&self, block: usize, arm: &Arm, item: &Range<usize>) -> Option<()> {
        if !self.is_star(item) {
            return Some(());
        }
        let qualifier = (item.len() > 2).then(|| self.words[item.end - 3].name.clone()).flatten();
        for (at, source) in arm.sources.iter().enumerate() {
            let meant = qualifier.as_ref().is_none_or(|q| *q == source.called);
            if meant && self.has(block, arm, at)? == Has::Itself {
                return None;
            }
        }
        Some(())
    }

    /// Whether the column has become one with another's.
    fn is_merged(&self, arm: &Arm, source: usize) -> bool {
        let merges = |m: &&super::blocks::Merge| {
            m.columns.as_ref().is_some_and(|c| c.iter().any(|c| c == self.from))
        };
        arm.joins.iter().filter(merges).any(|m| m.of.contains(&source))
    }

    /// Lists the columns of the table where its column has become one with another's.
    fn list_columns(
        &self,
        block: usize,
        arm: &Arm,
        edits: &mut Vec<(Range<usize>, String)>,
    ) -> Option<()> {
        let engine = crate::engine(self.schema.dialect);
        for (at, source) in arm.sources.iter().enumerate() {
            let From::Relation(parts) = &source.of else { continue };
            let with = parts.len() == 1 && self.with_of(block, &parts[0]).is_some();
            if with || self.relation_has(parts, source, false) != Has::Itself {
                continue;
            }
            let natural = |m: &&super::blocks::Merge| m.columns.is_none() && m.of.contains(&at);
            if arm.joins.iter().any(|m| natural(&m)) {
                return None;
            }
            if !self.is_merged(arm, at) {
                continue;
            }
            if !source.columns.is_empty() {
                return None;
            }
            let old =
                |name: &String| if name == self.to { self.from.to_owned() } else { name.clone() };
            let columns = self.table.columns.iter().map(|c| engine.quote(&old(&c.name)));
            let columns: Vec<String> = columns.collect();
            let (last, aliased) = source.end;
            let end = self.words[last].range.end;
            let called =
                if aliased { String::new() } else { format!(" {}", engine.quote(&source.called)) };
            edits.push((end..end, format!("{called}({})", columns.join(", "))));
        }
        Some(())
    }
}

/// A relation's name as schemas have it.
fn relation(parts: &[String]) -> String {
    let parts = match parts {
        [schema, rest @ ..] if schema == "public" && !rest.is_empty() => rest,
        all => all,
    };
    parts.iter().fold(String::new(), |owner, part| names::within(&owner, part))
}
