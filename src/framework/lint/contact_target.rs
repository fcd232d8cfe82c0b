//! Names duties that would make of contact with a person a number to reach.

use super::super::check::Layout;
use super::reading::reach::Reach;
use super::reading::{telling, written};
use super::{Whole, codes};
use crate::framework::{Body, Duty, Operand};
use crate::syntax::tree::ClauseKind;
use crate::text::Finding;
use crate::time::CalendarSpan;
use crate::vocabulary::Level;

/// Each duty `every` between the peer and someone that has no end, or asks for more than the peer's own eyes.
pub(super) fn contact_target(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let consent = whole.framework.vocabulary.find_kind("consent");
    for (written, rule) in whole.rules() {
        let Body::Duty(Duty::Every {
            every,
            expect,
            lasting,
            level,
            ..
        }) = &rule.body
        else {
            continue;
        };
        let mut expected = Reach::of(whole.framework, [expect]).kinds.into_iter();
        let words_alone = expected.all(|kind| Some(kind) == consent);
        let short = lasting.is_some() && *level == Level::Note;
        if words_alone || short || !whole.pairs(&whole.key(rule)) {
            continue;
        }
        let Some((raise, first)) = telling::raise(written) else {
            continue;
        };
        let place = written::find(written, |kind| match kind {
            ClauseKind::Every(span) => Some(span.span),
            _ => None,
        });
        let lacks = match (lasting, level) {
            (None, Level::Note) => "end",
            (None, _) => "both",
            (Some(_), _) => "level",
        };
        let finding = Finding::warning(codes::CONTACT_TARGET, place.unwrap_or(raise.span))
            .arg("name", written.name.node.as_str())
            .arg("lacks", lacks)
            .arg("for", "for")
            .arg("note", "note");
        let some = some(*every);
        findings.push(match (lasting, some) {
            (Some(_), _) => match telling::raises(written, *level) {
                Some(level) => finding.replace(level, "note"),
                None => finding,
            },
            (None, Some(some)) => {
                let layout = Layout::of(written);
                match level {
                    Level::Note => layout.insert(finding, "for", &some),
                    _ => finding.replace(first, format!("note{}", layout.line("for", &some))),
                }
            }
            (None, None) => finding,
        });
    }
}

/// Four times a length of days or months, as it is written: a while in which a contact may be asked for.
fn some(every: Operand) -> Option<String> {
    let Operand::Span(CalendarSpan {
        months,
        days,
        micros: 0,
    }) = every
    else {
        return None;
    };
    match (months.checked_mul(4)?, days.checked_mul(4)?) {
        (0, days) if days % 7 == 0 => Some(format!("{} weeks", days / 7)),
        (0, days) => Some(format!("{days} days")),
        (months, 0) => Some(format!("{months} months")),
        _ => None,
    }
}
