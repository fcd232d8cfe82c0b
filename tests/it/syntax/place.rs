//! Where things begin and end in a file: clauses, names, fences, and the places that findings point at.

use jalon::syntax::tree::{Clause, ClauseKind, Declaration};
use jalon::text::Finding;

use super::{clause, read_as, rule, test, tree, words};

#[test]
fn words_of_the_language_are_names_where_a_name_is_due() {
    let declared = tree(
        "field minutes, to, count, from, until, status of consent text\nkind is-ok, per-week, Durée\n",
    );
    let Declaration::Kind(kinds) = &declared.declarations[1].node else {
        panic!("kinds were expected");
    };
    assert_eq!(kinds[2].name.node, "durée");
    assert_eq!(test("to is clinician").0, "to");
    assert_eq!(test("count-me at least 2").0, "count-me");
    assert!(matches!(
        clause("limit", "total from of to"),
        ClauseKind::Measure(_)
    ));
}

#[test]
fn a_line_that_starts_with_a_clause_keyword_starts_a_clause() {
    let read = rule(
        "limit x # a comment, \"not a quote\n\n  # another\n  title en \"a # b \\\"c\\\" \\\\\"\n\n        fr \"d\"   # e\n  count call or\n    visit\n  in  each\n    week\n",
    );
    let spans: Vec<&Clause> = read.clauses.iter().collect();
    assert_eq!(spans.len(), 3);
    let ClauseKind::Title(title) = &spans[0].kind else {
        panic!("a title was expected");
    };
    assert_eq!(words(title)[0].1, "a # b \"c\" \\");
    assert!(
        matches!(&spans[1].kind, ClauseKind::Measure(measure) if measure.selector.any_of.len() == 2)
    );
}

#[test]
fn places_are_those_of_the_file_and_leave_out_what_follows() {
    let text = "limit x\n  count  call where a is b   # why\n  raise note at 5\n";
    let read = rule(text);
    let clause = &read.clauses[0];
    let at = |span: jalon::text::Span| &text[span.start as usize..span.end as usize];
    assert_eq!(at(clause.keyword), "count");
    assert_eq!(at(clause.span), "count  call where a is b");
    assert_eq!(at(read.name.span), "x");
}

#[test]
fn a_literate_file_is_read_in_its_fences_alone() {
    let text = "# Title\n\n```jalon\nkind call\n```\n\nA “word”.\n\n- é\n\n  ```jalon\n  limit x\n    count call\n  ```\n\n  ```text\n  kind none\n  ```\n\n~~~~jalon\n  raise note att 5\n~~~~\n";
    let (file, findings) = read_as("rules.jalon.md", text);
    assert_eq!(file.declarations.len(), 2);
    let about = |finding: &Finding| {
        text[finding.span.start as usize..finding.span.end as usize].to_string()
    };
    assert_eq!(findings.iter().map(about).collect::<Vec<_>>(), ["att"]);
}

#[test]
fn a_byte_order_mark_and_crlf_change_nothing() {
    let text =
        "\u{feff}kind call\r\nlimit x\r\n  title en \"a\"\r\n        fr \"b\"\r\n  count call\r\n";
    assert_eq!(tree(text).declarations.len(), 2);
}
