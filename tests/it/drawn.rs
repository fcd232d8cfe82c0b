//! A drawing shows the lines in question with their numbers, however far apart they stand.

use jalon::text::{Finding, Lang, Layout, Messages, Sources, Span, draw};

/// A name declared twice, with so many lines between the two.
fn drawn(between: usize) -> String {
    let filler = "# é\r\n".repeat(between);
    let text = format!("framework x 1.0\nparty peer\n{filler}party peer\nkind call\n");
    let (first, second) = (text.find("peer").unwrap(), text.rfind("peer").unwrap());
    let mut sources = Sources::default();
    let id = sources.add("far.jalon", text);
    let finding = Finding::error(201, Span::new(id, second, second + 4))
        .arg("name", "peer")
        .label(Span::new(id, first, first + 4), "first");
    let messages = Messages::new(Lang::En);
    draw(&finding, &sources, &messages, Layout::default())
}

/// The number and the words of each line of the source that is drawn, and `...` for lines that are left out.
fn lines(drawn: &str) -> Vec<String> {
    let lines = drawn.lines().map(str::trim);
    let shown = lines.filter(|line| {
        let number = line.split(" |").next().unwrap_or("");
        *line == "..." || number.parse::<usize>().is_ok()
    });
    shown.map(str::to_string).collect()
}

#[test]
fn lines_far_apart_keep_their_numbers() {
    for between in [2, 3, 4, 50, 2_000] {
        let second = between + 3;
        let expected = [
            "2 | party peer".to_string(),
            "...".to_string(),
            format!("{second} | party peer"),
        ];
        let drawn = drawn(between);
        assert_eq!(lines(&drawn), expected, "{drawn}");
        assert!(drawn.contains(&format!("far.jalon:{second}:7")), "{drawn}");
    }
}

#[test]
fn a_single_line_between_is_drawn_too() {
    let expected = ["2 | party peer", "3 | # é", "4 | party peer"];
    assert_eq!(lines(&drawn(1)), expected);
    assert_eq!(lines(&drawn(0)), ["2 | party peer", "3 | party peer"]);
}
