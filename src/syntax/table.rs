//! Which declarations and clauses there are: where each may stand, how each is read, and an example of each.

use super::grammar::Rule;
use super::home::Home;

use Home::{
    Boundary, Consent, Days, Define, Duty, Field, Framework, Hours, Kind, Limit, Parameter, Party,
    Source, Test,
};

/// One sort of declaration: its keyword, the grammar's entry for its head, and a line that is right.
pub(super) struct Head {
    pub(super) home: Home,
    pub(super) keyword: Rule,
    pub(super) entry: Rule,
    pub(super) example: &'static str,
    /// A line under which clauses that lost theirs could stand.
    pub(super) opening: &'static str,
}

/// One sort of clause: its keyword, the grammar's entry, the declarations it belongs to, and a line that is right.
pub(super) struct Row {
    pub(super) keyword: Rule,
    pub(super) entry: Rule,
    pub(super) homes: &'static [Home],
    pub(super) example: &'static str,
}

const fn head(home: Home, keyword: Rule, entry: Rule, example: &'static str) -> Head {
    Head {
        home,
        keyword,
        entry,
        example,
        opening: match home {
            Framework => "framework our-framework 1.0",
            Source => "source our-source",
            Boundary => "boundary our-rule",
            Limit => "limit our-rule",
            Consent => "consent our-rule",
            Duty => "duty our-rule",
            _ => example,
        },
    }
}

const fn row(keyword: Rule, entry: Rule, homes: &'static [Home], example: &'static str) -> Row {
    Row {
        keyword,
        entry,
        homes,
        example,
    }
}

/// Every declaration.
pub(super) static HEADS: [Head; 14] = [
    head(
        Framework,
        Rule::k_framework,
        Rule::framework_head,
        "framework caring-community 1.0",
    ),
    head(
        Source,
        Rule::k_source,
        Rule::source_head,
        "source lessard-2024",
    ),
    head(
        Party,
        Rule::k_party,
        Rule::party,
        "party person en \"person\" \"people\"",
    ),
    head(Kind, Rule::k_kind, Rule::kind, "kind call, message, visit"),
    head(
        Field,
        Rule::k_field,
        Rule::field,
        "field direction of call, message one of inbound, outbound",
    ),
    head(
        Define,
        Rule::k_define,
        Rule::define,
        "define by-phone as call or message",
    ),
    head(
        Hours,
        Rule::k_hours,
        Rule::set_hours,
        "hours office = mon to fri 09:00-17:00, sat 10:00-12:00",
    ),
    head(
        Days,
        Rule::k_days,
        Rule::set_days,
        "days holidays = 2024-12-25, 2025-01-01",
    ),
    head(
        Parameter,
        Rule::k_parameter,
        Rule::parameter_head,
        "parameter busy-day = 5 from 2 to 7",
    ),
    head(
        Boundary,
        Rule::k_boundary,
        Rule::rule_head,
        "boundary outside-hours",
    ),
    head(
        Limit,
        Rule::k_limit,
        Rule::rule_head,
        "limit repeated-calls",
    ),
    head(
        Consent,
        Rule::k_consent,
        Rule::rule_head,
        "consent share-with-clinician",
    ),
    head(
        Duty,
        Rule::k_duty,
        Rule::rule_head,
        "duty debrief-after-crisis",
    ),
    head(
        Test,
        Rule::k_test,
        Rule::test_head,
        "test \"five calls in a day ask for a talk\"",
    ),
];

const RULES: &[Home] = &[Boundary, Limit, Consent, Duty];
const TITLED: &[Home] = &[Framework, Boundary, Limit, Consent, Duty];
const HEADER: &[Home] = &[Framework];
const SOURCES: &[Home] = &[Source];
const ALLOWS: &[Home] = &[
    Framework, Source, Field, Define, Parameter, Boundary, Limit, Consent, Duty, Test,
];
const TESTS: &[Home] = &[Test];

/// Every clause; where a test and a rule share a keyword, that of the rule comes last and is the one a stray line means.
pub(super) static ROWS: [Row; 55] = [
    row(
        Rule::k_given,
        Rule::t_given,
        TESTS,
        "given 2024-03-04 09:00 call ana p1, direction inbound",
    ),
    row(
        Rule::k_as_of,
        Rule::t_as_of,
        TESTS,
        "as of 2024-03-06 00:00",
    ),
    row(
        Rule::k_expect,
        Rule::t_expect,
        TESTS,
        "expect repeated-calls talk for ana, p1 at 2024-03-04 11:00",
    ),
    row(
        Rule::k_title,
        Rule::c_title,
        TITLED,
        "title en \"Many calls in one day\" fr \"Beaucoup d'appels en un jour\"",
    ),
    row(
        Rule::k_zone,
        Rule::framework_zone,
        HEADER,
        "zone \"America/Toronto\"",
    ),
    row(
        Rule::k_purpose,
        Rule::framework_purpose,
        HEADER,
        "purpose en \"Reflection and support\" fr \"Réflexion et soutien\"",
    ),
    row(
        Rule::k_not_for,
        Rule::framework_not_for,
        HEADER,
        "not for \"discipline\", \"pay\", \"ranking\"",
    ),
    row(
        Rule::k_quiet_after,
        Rule::framework_quiet,
        HEADER,
        "quiet after closure where reason is died",
    ),
    row(
        Rule::k_week_starts,
        Rule::framework_week,
        HEADER,
        "week starts sunday",
    ),
    row(
        Rule::k_cite,
        Rule::source_cite,
        SOURCES,
        "cite \"Lessard É, et al. BMC Primary Care 2024;25:298.\"",
    ),
    row(
        Rule::k_doi,
        Rule::source_doi,
        SOURCES,
        "doi \"10.1186/s12875-024-02548-5\"",
    ),
    row(
        Rule::k_passage,
        Rule::source_passage,
        SOURCES,
        "passage eight-calls \"Someone who starts calling her 8 times a day\"",
    ),
    row(
        Rule::k_allow,
        Rule::allow,
        ALLOWS,
        "allow J0538 until 2027-01-31 because \"The team looks at it in January\"",
    ),
    row(
        Rule::k_because,
        Rule::c_because,
        RULES,
        "because en \"Rest is part of the work.\" fr \"Le repos fait partie du travail.\"",
    ),
    row(
        Rule::k_source,
        Rule::c_source,
        RULES,
        "source lessard-2024 eight-calls",
    ),
    row(
        Rule::k_maybe,
        Rule::c_maybe,
        RULES,
        "maybe en \"A bad day.\" fr \"Une mauvaise journée.\"",
    ),
    row(
        Rule::k_ask,
        Rule::c_ask,
        RULES,
        "ask en \"What changed?\" fr \"Qu'est-ce qui a changé ?\"",
    ),
    row(
        Rule::k_next,
        Rule::c_next,
        RULES,
        "next en \"Agree on a time.\" fr \"Convenir d'un moment.\"",
    ),
    row(
        Rule::k_cannot_see,
        Rule::c_cannot_see,
        RULES,
        "cannot see en \"Calls that reached another phone.\"",
    ),
    row(
        Rule::k_needs,
        Rule::c_needs,
        RULES,
        "needs any earlier referral with the same peer and person",
    ),
    row(
        Rule::k_show,
        Rule::c_show,
        RULES,
        "show count call where outcome is missed",
    ),
    row(
        Rule::k_unless,
        Rule::c_unless,
        RULES,
        "unless crisis is yes",
    ),
    row(
        Rule::k_raise,
        Rule::c_raise,
        RULES,
        "raise note at 5, talk at 8",
    ),
    row(
        Rule::k_tell,
        Rule::c_tell,
        RULES,
        "tell peer, lead after 2 days",
    ),
    row(
        Rule::k_in_force,
        Rule::c_in_force,
        RULES,
        "in force from 2024-01-01 until 2024-12-31",
    ),
    row(
        Rule::k_applies_where,
        Rule::c_applies_where,
        RULES,
        "applies where setting is primary-care",
    ),
    row(
        Rule::k_review_by,
        Rule::c_review_by,
        RULES,
        "review by 2027-01-01",
    ),
    row(Rule::k_on_trial, Rule::c_on_trial, RULES, "on trial"),
    row(
        Rule::k_flag,
        Rule::c_flag,
        &[Boundary],
        "flag by-phone where line is personal and outside office",
    ),
    row(
        Rule::k_group_within,
        Rule::c_group,
        &[Boundary],
        "group within 1 day",
    ),
    row(
        Rule::k_count,
        Rule::c_measure,
        &[Limit],
        "count call where direction is inbound",
    ),
    row(
        Rule::k_conversations_in,
        Rule::c_measure,
        &[Limit],
        "conversations in message apart by 30 minutes",
    ),
    row(
        Rule::k_total,
        Rule::c_measure,
        &[Limit],
        "total length of call or visit",
    ),
    row(
        Rule::k_different,
        Rule::c_measure,
        &[Limit],
        "different person in contact",
    ),
    row(
        Rule::k_days_with,
        Rule::c_measure,
        &[Limit],
        "days with visit",
    ),
    row(
        Rule::k_run_of_days_with,
        Rule::c_measure,
        &[Limit],
        "run of days with visit",
    ),
    row(
        Rule::k_span_of,
        Rule::c_measure,
        &[Limit],
        "span of contact",
    ),
    row(
        Rule::k_rest_from,
        Rule::c_measure,
        &[Limit],
        "rest from contact",
    ),
    row(
        Rule::k_per,
        Rule::c_per,
        &[Limit, Duty],
        "per peer and person",
    ),
    row(Rule::k_in_any, Rule::c_in_any, &[Limit], "in any 24 hours"),
    row(Rule::k_in_each, Rule::c_in_each, &[Limit], "in each week"),
    row(
        Rule::k_out_of,
        Rule::c_out_of,
        &[Limit],
        "out of count by-phone",
    ),
    row(Rule::k_given, Rule::c_given, &[Limit], "given at least 10"),
    row(
        Rule::k_usual_over,
        Rule::c_usual,
        &[Limit],
        "usual over 8 weeks",
    ),
    row(
        Rule::k_sharing,
        Rule::c_sharing,
        &[Consent],
        "sharing share where audience includes clinician",
    ),
    row(
        Rule::k_covering,
        Rule::c_covering,
        &[Consent],
        "covering scope and audience",
    ),
    row(
        Rule::k_lasting,
        Rule::c_lasting,
        &[Consent],
        "lasting 1 year",
    ),
    row(Rule::k_grace, Rule::c_grace, &[Consent], "grace 24 hours"),
    row(
        Rule::k_after,
        Rule::c_after,
        &[Duty],
        "after visit where crisis is yes",
    ),
    row(
        Rule::k_expect,
        Rule::c_expect,
        &[Duty],
        "expect supervision with the same peer",
    ),
    row(Rule::k_within, Rule::c_within, &[Duty], "within 3 days"),
    row(Rule::k_every, Rule::c_every, &[Duty], "every 28 days"),
    row(Rule::k_from, Rule::c_from, &[Duty], "from referral"),
    row(Rule::k_until, Rule::c_until, &[Duty], "until closure"),
    row(Rule::k_for, Rule::c_for, &[Duty], "for 8 weeks"),
];

/// What later versions read.
pub(super) const LATER: [Rule; 3] = [Rule::k_extends, Rule::k_adjust, Rule::k_drop];

/// The entry for a further line of a clause that has one row a line.
pub(super) fn further(row: &Row) -> Option<Rule> {
    match row.entry {
        Rule::t_given => Some(Rule::t_row),
        Rule::t_expect => Some(Rule::t_expected),
        _ => None,
    }
}
