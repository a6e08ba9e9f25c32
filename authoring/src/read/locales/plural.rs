//! Which whole numbers take which form of a word, as CLDR writes it: `i % 10 = 2..4 and i % 100 != 12..14`. Only what CLDR says
//! of whole numbers is read: `i`, `%`, `=`, `!=`, lists and ranges, `and`, `or`.

use zhol_core::content::catalog::FORMS;

/// The forms of the numbers up to here are computed; in CLDR larger numbers take the form of their last two digits.
const UP_TO: u32 = 199;

/// A form and its rule, as they are written.
pub(super) type Rule<'a> = (&'a str, &'a str);

/// The letter of each number from 0, without the last ones that are alike.
pub(super) fn letters(rules: &[Rule<'_>]) -> Result<String, String> {
    let mut known = Vec::new();
    for (form, rule) in rules {
        let letter = FORMS.iter().find(|(_, other)| other == form).map(|(letter, _)| char::from(*letter));
        let letter = letter.ok_or_else(|| format!("`{form}` is no form: there are zero, one, two, few and many"))?;
        known.push((letter, read(rule).ok_or_else(|| format!("`{rule}` cannot be read"))?));
    }
    let form = |number: u32| known.iter().find(|(_, rule)| rule.holds(number)).map_or('-', |(letter, _)| *letter);
    // What is said of a number above is said of its last two digits: see `Catalog::plural`.
    if let Some(other) = (UP_TO + 1..=1000).find(|number| form(*number) != form(100 + number % 100)) {
        return Err(format!("{other} would take another form than {}", 100 + other % 100));
    }
    let mut letters: String = (0..=UP_TO).map(form).collect();
    let last = letters.pop().unwrap_or('-');
    let kept = letters.trim_end_matches(last).len();
    letters.truncate(kept);
    letters.push(last);
    Ok(letters)
}

/// Any of these, each of which is all of its parts.
struct Condition(Vec<Vec<Relation>>);

struct Relation {
    modulus: Option<u32>,
    within: bool,
    ranges: Vec<(u32, u32)>,
}

impl Condition {
    fn holds(&self, number: u32) -> bool {
        self.0.iter().any(|all| all.iter().all(|relation| relation.holds(number)))
    }
}

impl Relation {
    fn holds(&self, number: u32) -> bool {
        let value = self.modulus.map_or(number, |modulus| number % modulus);
        self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&value)) == self.within
    }
}

fn read(rule: &str) -> Option<Condition> {
    rule.split(" or ").map(|all| all.split(" and ").map(relation).collect()).collect::<Option<_>>().map(Condition)
}

fn relation(text: &str) -> Option<Relation> {
    let (left, right, within) = match text.split_once("!=") {
        Some((left, right)) => (left, right, false),
        None => text.split_once('=').map(|(left, right)| (left, right, true))?,
    };
    let modulus = match left.split_once('%') {
        Some((name, modulus)) => (name.trim() == "i").then_some(Some(modulus.trim().parse().ok().filter(|it| *it > 0)?))?,
        None => (left.trim() == "i").then_some(None)?,
    };
    let range = |text: &str| -> Option<(u32, u32)> {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
    };
    let ranges = right.split(',').map(range).collect::<Option<_>>()?;
    Some(Relation { modulus, within, ranges })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_as_cldr_writes_them() {
        assert_eq!(letters(&[]).unwrap(), "-");
        assert_eq!(letters(&[("one", "i = 1")]).unwrap(), "-o-");
        assert_eq!(letters(&[("one", "i = 0..1")]).unwrap(), "oo-");
        let russian =
            [("one", "i % 10 = 1 and i % 100 != 11"), ("few", "i % 10 = 2..4 and i % 100 != 12..14"), ("many", "i = 0..1000")];
        let russian = letters(&russian).unwrap();
        assert!(russian.starts_with("mofffmmmmmmmmmmmmmmmmofff"), "{russian}");
        assert!(letters(&[("few", "i % 100 = 3..10, 13")]).unwrap().starts_with("---ffffffff--f-"));
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        for rule in ["n = 1", "i", "i = one", "i % 0 = 1", "i = 1 and", ""] {
            assert!(letters(&[("one", rule)]).is_err(), "{rule}");
        }
        assert!(letters(&[("some", "i = 1")]).unwrap_err().contains("zero, one"));
        assert!(letters(&[("few", "i = 250")]).unwrap_err().contains("250"), "told apart only by more than two digits");
    }
}
