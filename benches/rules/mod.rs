//! Frameworks made of as many rules as asked for: the five of the comparison, then more of the same five shapes.

use std::fmt::Write;

/// What the made rules beyond the five do with the rows of the made log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// They ask for a kind that no row has, so that a test of the kind is all it takes.
    Away,
    /// They look at the same rows as the five, each with numbers of its own, and find next to nothing.
    Closely,
}

const FIVE: &str = include_str!("../compare/rules/five.jalon");
const KINDS: &str = "kind call, message, visit, disclosure, consent, supervision";

/// A framework of so many rules, no two alike.
pub fn framework(count: usize, look: Look) -> String {
    let mut text = FIVE.replace(KINDS, &format!("{KINDS}, errand"));
    for number in 5..count {
        let written = rule(&mut text, number % 5, number / 5, look);
        written.expect("a text takes more");
    }
    text
}

/// A rule of a shape; its numbers lie beyond what people of the made log do, or nearly.
fn rule(text: &mut String, shape: usize, step: usize, look: Look) -> std::fmt::Result {
    let kinds = |these: &'static str| match look {
        Look::Away => "errand",
        Look::Closely => these,
    };
    match shape {
        0 => writeln!(
            text,
            "\nboundary long-on-own-line-{step}\n  title \"A long talk on the own line ({step})\"\n  flag {} where minutes above {} minutes and line is personal and outside office\n  raise note",
            kinds("(call or message)"),
            20 + step
        ),
        1 => writeln!(
            text,
            "\nlimit many-{step}\n  title \"Many in some hours ({step})\"\n  count {} where direction is inbound\n  per peer and person\n  in any {} hours\n  raise note at {}",
            kinds("(call or message)"),
            12 + step,
            20 + step
        ),
        2 => writeln!(
            text,
            "\nconsent told-a-relative-{step}\n  title \"Told to a relative ({step})\"\n  sharing {} where to is family and minutes above {} minutes\n  covering scope\n  lasting {} hours\n  raise note",
            kinds("disclosure"),
            9 + step,
            8000 + step
        ),
        3 => writeln!(
            text,
            "\nduty after-a-visit-{step}\n  title \"After a visit ({step})\"\n  after {} where minutes above {} minutes\n  expect {} with the same peer\n  within {} hours\n  raise note",
            kinds("visit"),
            178 + step,
            kinds("supervision"),
            72 + step
        ),
        _ => writeln!(
            text,
            "\nlimit full-week-{step}\n  title \"A full week ({step})\"\n  total minutes of {}\n  per peer\n  in each week\n  raise note above {} minutes",
            kinds("call or message or visit"),
            4000 + step
        ),
    }
}
