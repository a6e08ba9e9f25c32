//! The law behind a pathway, as it is cited: by act, article and point.

use crate::engine::{Pathway, Provision, Rulebook};

/// An act and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The act, by its key.
    pub act: &'a str,
    /// The numbers of its articles, in their order; empty where only the act is cited.
    pub articles: String,
    /// The numbers of its points, in their order.
    pub points: String,
}

/// Where in an act.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Spot {
    Article(String),
    Point(String),
}

/// The citations of what may be cited, one for each act.
#[must_use]
pub fn citations<'a>(book: &'a Rulebook, pathway: &Pathway) -> Vec<Citation<'a>> {
    let mut acts: Vec<(&str, Vec<Spot>)> = Vec::new();
    let provisions = pathway.provisions.iter().filter_map(|at| book.provisions.get(usize::from(*at)));
    for provision in provisions.filter(|provision| provision.show) {
        for act in &provision.acts {
            let found = spot(provision, act);
            match acts.iter_mut().find(|(other, _)| other == act) {
                Some((_, spots)) => spots.extend(found.filter(|spot| !spots.contains(spot))),
                None => acts.push((act, found.into_iter().collect())),
            }
        }
    }
    acts.into_iter().map(|(act, spots)| citation(act, &spots)).collect()
}

fn citation<'a>(act: &'a str, spots: &[Spot]) -> Citation<'a> {
    let numbers = |wanted: fn(&Spot) -> Option<&str>| in_order(spots.iter().filter_map(wanted));
    let articles = numbers(|spot| match spot {
        Spot::Article(numbers) => Some(numbers),
        Spot::Point(_) => None,
    });
    let points = numbers(|spot| match spot {
        Spot::Point(numbers) => Some(numbers),
        Spot::Article(_) => None,
    });
    Citation { act, articles, points }
}

/// Numbers in the order of the act, each once.
fn in_order<'a>(numbers: impl Iterator<Item = &'a str>) -> String {
    let mut numbers: Vec<&str> = numbers.flat_map(|list| list.split(", ")).collect();
    let leading =
        |number: &str| number.split(|letter: char| !letter.is_ascii_digit()).next().and_then(|digits| digits.parse::<u16>().ok());
    numbers.sort_by_key(|number| (leading(number), number.len()));
    numbers.dedup();
    numbers.join(", ")
}

/// Where in an act a provision stands. `None` if its form is too complex to be said in every language: then only the act
/// is cited.
fn spot(provision: &Provision, act: &str) -> Option<Spot> {
    provision.article.split("; ").find_map(|part| {
        let (named, place) = match provision.acts.iter().find_map(|other| Some((other, part.strip_prefix(other.as_str())?))) {
            Some((other, place)) => (other.as_str(), place.trim_start()),
            // With several acts and none named, it is not known which of them is meant.
            None if provision.acts.len() == 1 => (act, part),
            None => return None,
        };
        let place = (named == act).then_some(place)?;
        let (kind, numbers) = place.split_once(' ')?;
        let simple = numbers.starts_with(|first: char| first.is_ascii_digit())
            && numbers.chars().all(|letter| letter.is_ascii_digit() || "()-, ".contains(letter));
        match kind {
            "art." | "arts" if simple => Some(Spot::Article(numbers.into())),
            "p." | "pp." if simple => Some(Spot::Point(numbers.into())),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provision(acts: &[&str], article: &str) -> Provision {
        let acts = acts.iter().map(|act| (*act).to_owned()).collect();
        Provision { id: "1.1".into(), acts, article: article.into(), show: true }
    }

    #[test]
    fn articles_and_points_are_told_apart() {
        let article = |numbers: &str| Some(Spot::Article(numbers.into()));
        assert_eq!(spot(&provision(&["CL"], "art. 3"), "CL"), article("3"));
        assert_eq!(spot(&provision(&["CL"], "arts 32, 36"), "CL"), article("32, 36"));
        assert_eq!(spot(&provision(&["O85"], "p. 42(1)"), "O85"), Some(Spot::Point("42(1)".into())));
    }

    #[test]
    fn each_act_of_several_has_its_own_place() {
        let both = provision(&["IDL", "O532"], "IDL art. 10; O532 p. 20");
        assert_eq!(spot(&both, "IDL"), Some(Spot::Article("10".into())));
        assert_eq!(spot(&both, "O532"), Some(Spot::Point("20".into())));
        assert_eq!(spot(&provision(&["CL", "L82"], "art. 3"), "CL"), None);
    }

    #[test]
    fn numbers_come_in_the_order_of_the_act() {
        assert_eq!(in_order(["42(1), 9-13", "3", "42", "16-1", "16", "3"].into_iter()), "3, 9-13, 16, 16-1, 42, 42(1)");
    }

    #[test]
    fn what_is_not_simple_is_left_to_the_act() {
        for article in ["", "draft art. 13", "art. 49, last part", "art. 187; MoJ answers"] {
            let cited = spot(&provision(&["ML"], article), "ML");
            assert!(cited.is_none() || cited == Some(Spot::Article("187".into())), "{article}: {cited:?}");
        }
    }
}
