//! A report to a team as Markdown.

use super::{Rank, Section, Table, View};

/// A report as Markdown, with tables as most readers of Markdown know them.
pub fn digest_markdown(view: &View) -> String {
    let mut text = format!("# {}\n\n{}\n", plain(&view.title), plain(&view.framework));
    for sentence in view.purpose.iter().chain(&view.notes) {
        text.push_str(&format!("\n{}\n", plain(sentence)));
    }
    for part in &view.sections {
        section(&mut text, part);
    }
    text
}

fn section(text: &mut String, section: &Section) {
    text.push_str(&format!("\n## {}\n", plain(&section.heading)));
    for paragraph in &section.says {
        text.push_str(&format!("\n{}\n", plain(paragraph)));
    }
    if !section.items.is_empty() {
        text.push('\n');
    }
    for item in &section.items {
        text.push_str(&format!("- {}\n", plain(item)));
    }
    for part in &section.tables {
        table(text, part);
    }
}

fn table(text: &mut String, table: &Table) {
    if let Some(sentence) = &table.instead {
        text.push_str(&format!("\n{}\n", plain(sentence)));
        return;
    }
    text.push_str(&format!("\n**{}**\n\n", plain(&table.caption)));
    let heads: Vec<String> = table.columns.iter().map(|head| plain(head)).collect();
    text.push_str(&format!("| {} |\n", heads.join(" | ")));
    let counts = " ---: |".repeat(heads.len().saturating_sub(1));
    text.push_str(&format!("| --- |{counts}\n"));
    for row in &table.rows {
        let strong = |words: &str| match row.rank {
            Rank::Plain => plain(words),
            Rank::Group | Rank::Total => format!("**{}**", plain(words)),
        };
        let mut cells = vec![strong(&row.head)];
        cells.extend(row.cells.iter().map(|cell| strong(&cell.text)));
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}

/// Words that Markdown leaves as they are.
fn plain(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' => {
                text.push('\\');
                text.push(sign);
            }
            '\n' | '\r' => text.push(' '),
            _ => text.push(sign),
        }
    }
    text
}
