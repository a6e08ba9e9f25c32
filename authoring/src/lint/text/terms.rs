//! Legal terms, and the everyday words that explain them. The explanation must stand on the same page.

/// A term and what explains it, by how the words begin: one of the explanations must stand on every page that has the term.
type Term = (&'static str, &'static [&'static str]);

const ENGLISH: &[Term] = &[
    ("asylum", &["protection from danger"]),
    ("refugee", &["protection from danger"]),
    ("stateless", &["no country counts", "no citizenship"]),
    ("kandas", &["ethnic kazakh"]),
    ("residence permit", &["live here for years"]),
    ("determination of belonging", &["whether a person belongs"]),
];

const RUSSIAN: &[Term] = &[
    ("убежищ", &["защита от опасности", "защиту от опасности"]),
    ("беженц", &["защита от опасности", "защиту от опасности"]),
    ("лица без гражданства", &["ни одна страна", "гражданства нет"]),
    ("кандас", &["этническ", "казахи, которые"]),
    ("вид на жительство", &["жить здесь"]),
    ("видом на жительство", &["жить здесь"]),
];

const KAZAKH: &[Term] = &[
    ("пана ", &["қауіптен қорға"]),
    ("босқын", &["қауіптен қорға"]),
    ("азаматтығы жоқ адам мәртебе", &["ешбір ел"]),
    ("азаматтығы жоқ адамның", &["ешбір ел"]),
    ("қандас", &["қазақтар", "қазақ."]),
    ("ықтиярхат", &["тұруға рұқсат"]),
];

// "Stateless" is missing: the Uzbek term says of itself that the person has no citizenship.
const UZBEK_LATIN: &[Term] = &[
    ("boshpana", &["xavfdan himoya"]),
    ("qochoq", &["xavfdan himoya"]),
    ("qandas", &["etnik qozoq"]),
    ("yashash guvohnomasi", &["yashash mumkin"]),
];

const UZBEK_CYRILLIC: &[Term] = &[
    ("бошпана", &["хавфдан ҳимоя"]),
    ("қочоқ", &["хавфдан ҳимоя"]),
    ("қандас", &["этник қозоқ"]),
    ("яшаш гувоҳномаси", &["яшаш мумкин"]),
];

const DARI: &[Term] = &[
    ("پناهجو", &["در برابر خطر"]),
    ("پناهند", &["در برابر خطر"]),
    ("بی‌تابعیت", &["هیچ کشور", "هیچ تابعیت", "بدون تابعیت"]),
    ("قانداس", &["قوم قزاق"]),
    ("جواز اقامت", &["زندگی کند"]),
];

/// The terms in a text that the text does not explain. The text is in small letters.
pub(super) fn unexplained(language: &str, text: &str) -> Vec<&'static str> {
    let terms = match language {
        "en" => ENGLISH,
        "ru" => RUSSIAN,
        "kk" => KAZAKH,
        "uz-Latn" => UZBEK_LATIN,
        "uz-Cyrl" => UZBEK_CYRILLIC,
        "fa-AF" => DARI,
        _ => &[],
    };
    terms
        .iter()
        .filter(|(term, explained)| text.contains(term) && !explained.iter().any(|words| text.contains(words)))
        .map(|(term, _)| *term)
        .collect()
}
