//! Names rules about hours that do not excuse a crisis, where a log could tell one.

use super::super::check::Layout;
use super::reading::reach::{self, Reach};
use super::reading::words::Lists;
use super::reading::written;
use super::{Whole, codes};
use crate::framework::Condition;
use crate::syntax::tree::{self, ClauseKind};
use crate::text::{Finding, Span};
use crate::vocabulary::{Field, FieldId, FieldType, KindId};

/// Each rule that looks at hours or days, and excuses nothing that is called a crisis, an emergency or the like.
pub(super) fn no_crisis(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::marks();
    let marks = marks(whole, lists);
    for (written, rule) in whole.rules() {
        let look = reach::selecting(rule).zip(written::selecting(written));
        let Some((selector, (_, as_written))) = look else {
            continue;
        };
        let mut reach = Reach::of(whole.framework, [selector]);
        let hours = reach
            .tests
            .iter()
            .any(|test| matches!(test, Condition::When(_)));
        if !hours {
            continue;
        }
        let judged = Reach::of(whole.framework, reach::judged(rule)).kinds;
        let Some((mark, condition)) = excuse(whole, &marks, judged.iter().copied()) else {
            continue;
        };
        if let Some(unless) = &rule.common.unless {
            reach.condition(unless);
        }
        if mentioned(whole, lists, &reach) {
            continue;
        }
        let finding = Finding::advice(codes::NO_CRISIS, place(as_written))
            .arg("name", written.name.node.as_str())
            .arg("clause", "unless")
            .arg("mark", mark.word.as_str());
        findings.push(match condition {
            Some(condition) => excused(finding, written, condition),
            None => finding,
        });
    }
}

/// A field that tells a crisis, the word for it, and the test.
struct Mark {
    field: FieldId,
    word: String,
    test: String,
}

/// The fields that tell a crisis and may be read.
fn marks(whole: &Whole<'_>, lists: &Lists) -> Vec<Mark> {
    let fields = &whole.framework.vocabulary.fields;
    let told = (0u16..).map(FieldId).zip(fields);
    told.filter_map(|(id, field)| {
        let (word, test) = mark(lists, field).filter(|_| !field.private)?;
        Some(Mark {
            field: id,
            word,
            test,
        })
    })
    .collect()
}

/// The mark of a crisis that interactions of these kinds may carry, one that all carry first, which comes with its test.
fn excuse<'m>(
    whole: &Whole<'_>,
    marks: &'m [Mark],
    kinds: impl Iterator<Item = KindId> + Clone,
) -> Option<(&'m Mark, Option<&'m str>)> {
    let carried = |mark: &Mark, kind| whole.framework.vocabulary.carries(kind, mark.field);
    let any = |mark: &&Mark| kinds.clone().any(|kind| carried(mark, kind));
    let all = |mark: &&Mark| kinds.clone().all(|kind| carried(mark, kind));
    let mut some = marks.iter().filter(any);
    let of_all = some.clone().find(all);
    let of_all = of_all.map(|mark| (mark, Some(mark.test.as_str())));
    of_all.or_else(|| some.next().map(|mark| (mark, None)))
}

/// How a field tells a crisis: the word, and the test.
fn mark(lists: &Lists, field: &Field) -> Option<(String, String)> {
    let crisis = |name: &str, labels| lists.name(&["crisis"], name, labels);
    let name = field.name.as_str();
    if field.kind == FieldType::YesNo {
        return crisis(name, &field.labels).then(|| (name.to_string(), format!("{name} is yes")));
    }
    let mut choices = field.kind.choices().iter();
    let value = &choices
        .find(|choice| crisis(&choice.name, &choice.labels))?
        .name;
    let verb = match field.kind.is_set() {
        true => "includes",
        false => "is",
    };
    Some((value.clone(), format!("{name} {verb} {value}")))
}

/// Whether any test reads what is called a crisis.
fn mentioned(whole: &Whole<'_>, lists: &Lists, reach: &Reach<'_>) -> bool {
    let vocabulary = &whole.framework.vocabulary;
    let crisis = |name: &str, labels| lists.name(&["crisis"], name, labels);
    let fields = reach.fields().any(|(id, values)| {
        let field = vocabulary.field(id);
        let mut named = values
            .iter()
            .filter_map(|value| field.kind.choices().get(usize::from(value.0)));
        crisis(&field.name, &field.labels)
            || named.any(|choice| crisis(&choice.name, &choice.labels))
    });
    fields
        || reach.tests.iter().any(|test| match test {
            Condition::History(history) => {
                let kinds = Reach::of(whole.framework, [&history.selector]).kinds;
                let mut kinds = kinds.iter().map(|kind| vocabulary.kind(*kind));
                kinds.any(|kind| crisis(&kind.name, &kind.labels))
            }
            _ => false,
        })
}

/// Where the rule itself asks for the hour or the day, else what it looks at: a definition of it does.
fn place(selector: &tree::Selector) -> Span {
    let mut all = Vec::new();
    written::conditions(selector, &mut all);
    let asks = |condition: &tree::Condition| {
        matches!(
            condition,
            tree::Condition::Hours { .. } | tree::Condition::On(_)
        )
    };
    all.iter()
        .find(|condition| asks(&condition.node))
        .map_or(selector.span, |condition| condition.span)
}

/// The finding with an `unless`, or with one more thing that the rule's own excuses.
fn excused(finding: Finding, written: &tree::Rule, condition: &str) -> Finding {
    let own = written
        .clauses
        .iter()
        .find(|clause| matches!(clause.kind, ClauseKind::Unless(_)));
    match own {
        Some(own) => finding.insert_after(own.span, format!(" or {condition}")),
        None => Layout::of(written).insert(finding, "unless", condition),
    }
}
