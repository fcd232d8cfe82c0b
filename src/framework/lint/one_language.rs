//! Names each text that lacks one of the languages that the framework speaks.

use super::reading::said;
use super::{Whole, codes};
use crate::syntax::tree::{Declaration, LabelDef, Text};
use crate::text::{Finding, Lang, Span};
use crate::vocabulary::as_name;

/// A text that speaks one language alone: its place, and the language it lacks.
struct Alone {
    place: Span,
    lacks: Lang,
}

/// Each declaration of a framework in two languages in which some text speaks one alone.
pub(super) fn one_language(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let declarations = whole.declarations.iter().map(|one| &one.node);
    let labelled: Vec<_> = declarations.clone().flat_map(said::labelled).collect();
    let both = |langs: &[Lang]| Lang::ALL.iter().all(|lang| langs.contains(lang));
    let speaks_both = declarations
        .clone()
        .flat_map(texts)
        .any(|text| both(&langs(text)))
        || labelled
            .iter()
            .any(|(_, labels)| both(&labels_langs(labels)));
    if !speaks_both {
        return;
    }
    let names = language_of_names(&labelled);
    for declaration in declarations {
        let mut alone: Vec<Alone> = texts(declaration).filter_map(of_text).collect();
        for (_, labels) in said::labelled(declaration) {
            alone.extend(of_labels(labels, names));
        }
        alone.sort_by_key(|one| one.place);
        let Some(first) = alone.first() else {
            continue;
        };
        let code = first.lacks.code();
        let mut finding = Finding::warning(codes::ONE_LANGUAGE, first.place)
            .arg("lang", code)
            .arg("count", alone.len());
        finding = match alone.as_slice() {
            [only] => finding.insert_after(only.place, format!(" {code} \"…\"")),
            _ => finding,
        };
        for other in &alone[1..] {
            finding = finding.label(other.place, "other");
        }
        findings.push(finding);
    }
}

/// The texts that each reader is to find in her own language.
fn texts(declaration: &Declaration) -> impl Iterator<Item = &Text> {
    let texts = said::texts(declaration).into_iter();
    texts.chain(said::not_for(declaration))
}

/// The languages of a text; one without a language counts for all.
fn langs(text: &Text) -> Vec<Lang> {
    let parts = text.parts.iter();
    parts
        .filter_map(|(lang, _)| Some(lang.as_ref()?.node))
        .collect()
}

fn labels_langs(labels: &[LabelDef]) -> Vec<Lang> {
    labels.iter().map(|label| label.lang.node).collect()
}

fn of_text(text: &Text) -> Option<Alone> {
    let [(Some(lang), words)] = text.parts.as_slice() else {
        return None;
    };
    let lacks = Lang::ALL.into_iter().find(|other| *other != lang.node)?;
    Some(Alone {
        place: words.span,
        lacks,
    })
}

/// A label in the other language than that of the names speaks both with its name; the other way round it does not.
fn of_labels(labels: &[LabelDef], names: Lang) -> Option<Alone> {
    let [only] = labels else {
        return None;
    };
    let lacks = Lang::ALL.into_iter().find(|lang| *lang != only.lang.node)?;
    let place = only.many.as_ref().map_or(only.one.span, |many| many.span);
    (lacks != names).then_some(Alone { place, lacks })
}

/// The language in which the framework's names are words: the one whose labels most often say the same.
fn language_of_names(labelled: &[(&str, &[LabelDef])]) -> Lang {
    let same = |lang: Lang| {
        let labels = labelled.iter().flat_map(|(name, labels)| {
            let of_lang = labels.iter().filter(move |label| label.lang.node == lang);
            of_lang.map(move |label| (*name, label))
        });
        labels
            .filter(|(name, label)| as_name(&label.one.node) == *name)
            .count()
    };
    if same(Lang::Fr) > same(Lang::En) {
        Lang::Fr
    } else {
        Lang::En
    }
}
