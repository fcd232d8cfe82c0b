//! Sentences meant kindly, in which no word is taken for blame although it looks like one.

use crate::cases::check;

const ENGLISH: &[&str] = &[
    "Everyone should have someone to call.",
    "A peer should have a say in this.",
    "Nobody should have to carry this alone.",
    "An alert is not a breach, and nobody is to blame.",
    "Nothing here is disciplinary, and nobody is punished for a note.",
    "Do you feel guilty when you rest?",
    "So that nobody is forgotten.",
    "The person may feel forgotten after a long silence.",
    "The call failed to go through, or the phone failed.",
    "Someone disclosed abuse; what does the law ask of you?",
    "A disclosure of child abuse is told without waiting.",
    "The person depends on you; who else could be there?",
    "Names can be omitted.",
    "The peer is independent.",
    "She has dependents at home.",
    "People should have dignity.",
    "Heart failure or a fall: call for help.",
    "He works with people who live with dependence.",
];

const FRENCH: &[&str] = &[
    "Ce n'est pas une faute, et personne n'est à blâmer.",
    "Rien ici n'est disciplinaire.",
    "Vous sentez-vous coupable de vous reposer ?",
    "Pour que personne ne soit oublié.",
    "La rencontre a été déplacée à la demande de la personne.",
    "La visite déplacée a peut-être eu lieu un autre jour.",
    "Il est facile d'oublier une ligne.",
    "La personne peut se sentir oubliée.",
    "Faute de temps, l'appel a attendu.",
    "Elle est suivie par un centre en dépendance.",
    "Un signalement d'abus envers un enfant ne se fait pas attendre.",
    "Le nom peut être omis.",
    "Quelqu'un manque à l'appel, faute d'adresse.",
    "Personne ne sera puni pour une note.",
    "L'échec d'un appel n'est pas le vôtre.",
    "Une aide en cas d'échec de la ligne.",
    "L'horaire dépend de la journée.",
    "Ne vous oubliez pas.",
    "La personne a le droit d'être ignorée des systèmes.",
    "Elle vit de façon indépendante.",
    "Les enfants dépendants du pair passent d'abord.",
];

/// What blames all the same.
const BLAME: &[(&str, &str)] = &[
    ("en", "You should have waited."),
    ("en", "She should never have gone there."),
    ("en", "It ought to have been written down."),
    ("fr", "Vous auriez dû attendre."),
    ("fr", "Une remarque déplacée."),
];

fn found(lang: &str, words: &str) -> Vec<String> {
    let text = format!(
        "framework kind 1.0\n  zone \"America/Toronto\"\nparty peer\nparty person\nkind visit\n\
         boundary one\n  title \"One\"\n  because {lang} \"{words}\"\n  flag visit\n  raise note\n"
    );
    let (_, findings, _) = check(&[("kind.jalon", &text)]);
    let codes = findings.iter().map(|finding| finding.code.to_string());
    codes.filter(|code| code == "J0540").collect()
}

#[test]
fn kind_sentences_blame_nobody() {
    let english = ENGLISH.iter().map(|words| ("en", *words));
    let french = FRENCH.iter().map(|words| ("fr", *words));
    let blamed: Vec<&str> = english
        .chain(french)
        .filter(|(lang, words)| !found(lang, words).is_empty())
        .map(|(_, words)| words)
        .collect();
    assert!(blamed.is_empty(), "{}", blamed.join("\n"));
}

#[test]
fn a_look_back_still_blames() {
    for (lang, words) in BLAME {
        assert_eq!(found(lang, words).len(), 1, "{words}");
    }
}
