//! Made-up people in the proportions of the campaign of 2020-2022, to see what the screening says to a population.
//!
//! Of 8,822 people found, 4,800 (54 %) turned out to be citizens and about 2,700 (31 %) were documented as stateless (law.md,
//! 8.1). The shares of the profiles below are set so that the results come to 8.1, the regions follow 8.5; the rest of each
//! person is random, with one answer in forty "I don't know". The same seed gives the same people.

use serde_json::{Map, Value, json};

/// Region codes with their weights: the shares the Ministry gave in early 2021 (law.md, 8.5), the rest evenly.
const REGIONS: &[(&str, u32)] = &[
    ("KZ-19", 372),
    ("KZ-35", 353),
    ("KZ-75", 300),
    ("KZ-61", 284),
    ("KZ-11", 279),
    ("KZ-31", 276),
    ("KZ-71", 189),
    ("KZ-10", 80),
    ("KZ-15", 144),
    ("KZ-23", 80),
    ("KZ-27", 80),
    ("KZ-33", 80),
    ("KZ-39", 80),
    ("KZ-43", 80),
    ("KZ-47", 80),
    ("KZ-55", 80),
    ("KZ-59", 80),
    ("KZ-62", 80),
    ("KZ-63", 80),
    ("KZ-79", 120),
];

/// A seeded random number generator (SplitMix64, public domain): the same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or(0)
    }

    fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    fn weighted<T: Copy>(&mut self, choices: &[(T, u32)]) -> Option<T> {
        let total = choices.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (choice, weight) in choices {
            if left < *weight {
                return Some(*choice);
            }
            left -= weight;
        }
        None
    }
}

/// The outcome of a person's case in the campaign.
#[derive(Clone, Copy)]
enum Profile {
    Lived1992,
    CitizenParent,
    KazakhId,
    TwoCitizenships,
    Stateless,
    Undetermined,
    Foreigner,
    Kandas,
    Unregistered,
    Afraid,
    Sought,
}

/// `count` people as cases; the same seed gives the same people.
pub fn people(count: u32, seed: u64) -> impl Iterator<Item = Value> {
    let mut chance = Chance(seed);
    (1..=count)
        .map(move |number| json!({ "id": format!("person-{number}"), "today": "2026-11-29", "answers": person(&mut chance) }))
}

fn person(chance: &mut Chance) -> Map<String, Value> {
    let profile = chance
        .weighted(&[
            (Profile::Lived1992, 47),
            (Profile::CitizenParent, 7),
            (Profile::KazakhId, 3),
            (Profile::TwoCitizenships, 1),
            (Profile::Stateless, 18),
            (Profile::Undetermined, 8),
            (Profile::Foreigner, 8),
            (Profile::Kandas, 1),
            (Profile::Unregistered, 2),
            (Profile::Afraid, 2),
            (Profile::Sought, 1),
        ])
        .unwrap_or(Profile::Stateless);
    let mut answers = common(chance);
    let foreign =
        chance.weighted(&[("ru", 40), ("uz", 30), ("kg", 10), ("tj", 8), ("tm", 4), ("other_soviet", 8)]).unwrap_or("ru");
    for (fact, answer) in particular(profile, foreign, chance) {
        answers.insert(fact.to_owned(), answer);
    }
    forget(chance, &mut answers);
    answers
}

/// The answers that do not depend on the outcome.
fn common(chance: &mut Chance) -> Map<String, Value> {
    let mut answers = Map::new();
    let mut tell = |fact: &str, answer: Value| {
        answers.insert(fact.to_owned(), answer);
    };
    tell("subject", json!("self"));
    tell("region", json!(chance.weighted(REGIONS).unwrap_or("KZ-75")));
    tell("fear_of_return", json!("no"));
    tell("situation", if chance.percent(2) { json!(["summoned"]) } else { json!([]) });
    tell("birth_record", json!(chance.weighted(&[("held", 70), ("lost", 30)]).unwrap_or("held")));
    tell("other_citizenship", json!("never"));
    tell("registration", json!(chance.weighted(&[("permanent", 15), ("temporary", 25), ("none", 60)]).unwrap_or("none")));
    tell("ethnic_kazakh", json!(if chance.percent(25) { "yes" } else { "no" }));
    let family = [(&["close_relative"][..], 30), (&["spouse_3_years"], 3), (&["spouse"], 2), (&[], 65)];
    tell("citizen_family", json!(chance.weighted(&family).unwrap_or(&[])));
    let requests = [("none", 72), ("refused", 12), ("not_accepted", 8), ("waiting", 8)];
    tell("earlier_request", json!(chance.weighted(&requests).unwrap_or("none")));
    answers
}

/// The answers that depend on the outcome. Other facts keep the common answers.
fn particular(profile: Profile, foreign: &str, chance: &mut Chance) -> Vec<(&'static str, Value)> {
    let old = chance.between(1945, 1988).to_string();
    let country = foreign.replace("other_soviet", "other");
    match profile {
        Profile::Lived1992 => {
            // Parents who lived here together mostly became citizens of the same state.
            let parents = [
                (("kz", "kz"), 44),
                (("other", "other"), 25),
                (("kz", "none"), 10),
                (("kz", "other"), 8),
                (("other", "kz"), 4),
                (("kz", "untraceable"), 1),
                (("unknown", "unknown"), 8),
            ];
            let (mother, father) = chance.weighted(&parents).unwrap_or(("kz", "kz"));
            vec![
                ("birth_date", json!(old)),
                ("birth_country", json!(if chance.percent(55) { "kz" } else { foreign })),
                ("mother_citizenship", json!(mother)),
                ("father_citizenship", json!(father)),
                ("lived_in_kz_1992", json!("yes")),
                ("proof_1992", if chance.percent(40) { json!(["passport_stamp"]) } else { json!(["papers", "witnesses"]) }),
                ("documents", if chance.percent(45) { json!(["ussr_passport"]) } else { json!([]) }),
                ("arrival_date", json!("always")),
            ]
        }
        Profile::CitizenParent => {
            let father = chance.weighted(&[("kz", 40), ("none", 25), ("untraceable", 5), ("other", 30)]).unwrap_or("kz");
            vec![
                ("birth_date", json!(chance.between(1993, 2015).to_string())),
                ("birth_country", json!(if chance.percent(70) { "kz" } else { foreign })),
                ("mother_citizenship", json!("kz")),
                ("father_citizenship", json!(father)),
                ("parents_resident", json!("yes")),
                ("documents", json!([])),
                ("arrival_date", json!("always")),
            ]
        }
        Profile::KazakhId => vec![
            ("birth_date", json!(chance.between(1950, 2000).to_string())),
            ("birth_country", json!("kz")),
            ("documents", json!(["kz_id"])),
            ("kz_id_state", json!(if chance.percent(85) { "expired_or_lost" } else { "cancelled" })),
        ],
        Profile::TwoCitizenships => {
            let citizenship = chance.weighted(&[("current", 60), ("ended", 40)]).unwrap_or("current");
            vec![
                ("birth_date", json!(chance.between(1950, 2000).to_string())),
                ("birth_country", json!(if chance.percent(60) { "kz" } else { foreign })),
                ("documents", json!(["kz_id", "foreign_passport"])),
                ("ended_papers", if citizenship == "ended" { json!(["foreign_passport"]) } else { json!([]) }),
                ("kz_id_state", json!(chance.weighted(&[("valid", 60), ("expired_or_lost", 25), ("cancelled", 15)]))),
                ("other_citizenship", json!(citizenship)),
                ("other_order", json!(if chance.percent(40) { "before" } else { "after" })),
                ("other_country", json!(country)),
            ]
        }
        Profile::Stateless => {
            let ended = chance.percent(10);
            vec![
                ("birth_date", json!(old)),
                ("birth_country", json!(foreign)),
                ("lived_in_kz_1992", json!("no")),
                ("mother_citizenship", json!("other")),
                ("father_citizenship", json!("other")),
                ("documents", if chance.percent(50) { json!(["ussr_passport"]) } else { json!([]) }),
                ("arrival_date", json!(chance.between(1993, 2015).to_string())),
                ("other_citizenship", json!(if ended { "ended" } else { "never" })),
                ("ended_proof", json!("recent")),
                ("other_country", json!(country)),
            ]
        }
        // Nobody knows yet whether another state counts the person as its citizen.
        Profile::Undetermined => {
            let papers = [(&["foreign_passport"][..], 35), (&["other_id"], 10), (&["ussr_passport"], 30), (&[], 25)];
            vec![
                ("birth_date", json!(chance.between(1960, 2004).to_string())),
                ("birth_country", json!(foreign)),
                ("lived_in_kz_1992", json!("no")),
                ("mother_citizenship", json!("other")),
                ("father_citizenship", json!(chance.weighted(&[("other", 70), ("none", 20), ("unknown", 10)]))),
                ("documents", json!(chance.weighted(&papers).unwrap_or(&[]))),
                ("ended_papers", json!(["foreign_passport"])),
                ("arrival_date", json!(chance.between(1993, 2015).to_string())),
                ("other_citizenship", json!(if chance.percent(40) { "ended" } else { "unknown" })),
                ("ended_proof", json!(chance.weighted(&[("none", 60), ("older", 40)]))),
                ("other_country", json!(country)),
            ]
        }
        Profile::Foreigner => vec![
            ("birth_date", json!(old)),
            ("birth_country", json!(foreign)),
            ("lived_in_kz_1992", json!("no")),
            ("lived_in_kz_ssr", json!(if chance.percent(30) { "yes" } else { "no" })),
            ("documents", json!(["foreign_passport"])),
            ("ended_papers", if chance.percent(40) { json!(["foreign_passport"]) } else { json!([]) }),
            ("other_citizenship", json!("current")),
            ("other_country", json!(country)),
            ("arrival_date", json!(if chance.percent(10) { "visiting".into() } else { chance.between(1995, 2022).to_string() })),
        ],
        Profile::Kandas => vec![
            ("birth_date", json!(chance.between(1955, 2004).to_string())),
            ("birth_country", json!("other")),
            ("documents", json!(["foreign_passport", "kandas_certificate"])),
            ("ended_papers", if chance.percent(50) { json!(["kandas_certificate"]) } else { json!([]) }),
            ("other_citizenship", json!("current")),
            ("other_country", json!("other")),
            ("ethnic_kazakh", json!("yes")),
            ("arrival_date", json!(chance.between(2005, 2024).to_string())),
        ],
        Profile::Unregistered => vec![
            ("birth_date", json!(chance.between(1996, 2024).to_string())),
            ("birth_country", json!("kz")),
            ("birth_record", json!("never")),
            ("birth_setting", json!(if chance.percent(50) { "home" } else { "medical" })),
            ("mother_has_id", json!(if chance.percent(50) { "yes" } else { "no" })),
            ("mother_citizenship", json!("other")),
            ("documents", json!([])),
            ("arrival_date", json!("always")),
        ],
        Profile::Afraid => {
            let situations = [(&["irregular_entry"][..], 30), (&["at_border"], 20), (&[], 50)];
            let papers = [(&["foreign_passport"][..], 60), (&["other_id"], 20), (&["asylum_certificate"], 20)];
            vec![
                ("fear_of_return", json!("yes")),
                ("danger_learned", json!(if chance.percent(40) { "within_5_days" } else { "earlier" })),
                ("birth_date", json!(chance.between(1970, 2004).to_string())),
                ("birth_country", json!("other")),
                ("documents", json!(chance.weighted(&papers).unwrap_or(&[]))),
                ("ended_papers", if chance.percent(30) { json!(["asylum_certificate"]) } else { json!([]) }),
                ("other_citizenship", json!("current")),
                ("other_country", json!("other")),
                ("arrival_date", json!("2026")),
                ("situation", json!(chance.weighted(&situations).unwrap_or(&[]))),
            ]
        }
        Profile::Sought => vec![
            ("fear_of_return", json!(if chance.percent(60) { "yes" } else { "unknown" })),
            ("birth_date", json!(chance.between(1970, 2004).to_string())),
            ("birth_country", json!(foreign)),
            ("documents", json!(["foreign_passport"])),
            ("ended_papers", json!([])),
            ("other_citizenship", json!("current")),
            ("other_country", json!(country)),
            ("arrival_date", json!(chance.between(2018, 2025).to_string())),
            ("situation", if chance.percent(50) { json!(["wanted", "detained"]) } else { json!(["wanted"]) }),
        ],
    }
}

/// One answer in forty becomes "I don't know", also the one about fear; some facts are always known, such as the region.
fn forget(chance: &mut Chance, answers: &mut Map<String, Value>) {
    for (fact, answer) in answers.iter_mut() {
        let sure = ["subject", "region", "situation", "documents"].contains(&fact.as_str());
        if chance.below(40) == 0 && !sure {
            *answer = json!("unknown");
        }
    }
}
