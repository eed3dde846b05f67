//! Directive comments: `// @proto …`, `// kilter: …` above a declaration or at the end of its line.
//!
//! Found by lines, not in the tree: a comment belongs to the declaration it touches. Deliberately
//! not here: what a directive says.

use super::ast::Comment;

/// The words a directive starts with.
const SIGNS: [&str; 2] = ["@proto", crate::renames::SIGN];

/// How much of a line is looked at: a file that is one line would be read again for every field.
const LINE: usize = 4096;

/// The directives in the lines directly above `start` and behind `end` in its line, in order.
pub fn beside(src: &str, start: usize, end: usize) -> Vec<Comment> {
    let mut out = Vec::new();
    let window = src.floor_char_boundary(start.saturating_sub(LINE));
    let mut line_start = match src[window..start].rfind('\n') {
        Some(n) => window + n + 1,
        None if window == 0 => 0,
        None => return out,
    };
    while line_start > 0 {
        let above_start = src[..line_start - 1].rfind('\n').map_or(0, |n| n + 1);
        let line = &src[above_start..line_start - 1];
        if !line.trim_start().starts_with("//") {
            break;
        }
        out.extend(directive(line, above_start));
        line_start = above_start;
    }
    out.reverse();
    let window = src.floor_char_boundary(end.saturating_add(LINE).min(src.len()));
    let line_end = src[end..window].find('\n').map_or(window, |n| end + n);
    out.extend(directive(&src[end..line_end], end));
    out
}

/// The directive in `line`, which starts at byte `at` of the file.
fn directive(line: &str, at: usize) -> Option<Comment> {
    let mut from = 0;
    while let Some(found) = line[from..].find("//") {
        let text_at = from + found + 2;
        let text = &line[text_at..];
        // Rust's comments of documentation have a third sign.
        let trimmed = text.trim_start_matches(['/', '!']).trim_start();
        if SIGNS.iter().any(|sign| trimmed.starts_with(sign)) {
            let start = at + text_at + (text.len() - trimmed.len());
            let text = trimmed.trim_end();
            return Some(Comment { text: text.to_owned(), at: start..start + text.len() });
        }
        from = text_at;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_above_and_behind_are_found_in_order() {
        let src = "// text\n// @proto a\n\n// @proto b\n// more\n// kilter: was d\nName string `x:\"//\"` // @proto c  \n";
        let start = src.find("Name").unwrap_or_default();
        let end = src.rfind("` //").unwrap_or_default() + 1;
        let found: Vec<_> = beside(src, start, end).into_iter().map(|c| c.text).collect();
        assert_eq!(found, ["@proto b", "kilter: was d", "@proto c"]);
    }
}
