//! The size of the files that a phone has to fetch, and the limits for it.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;

use super::compress;
use super::console;
use crate::files::{files_under, path_below, read_bytes};

/// The limits, in bytes after brotli 11: one for each moment at which somebody waits. On a slow mobile network (about 400 kbit/s) 100,000
/// bytes take two seconds. Raise a limit only with a reason that a person who waits would accept.
pub const LIMITS: [Limit; 4] = [
    Limit { moment: "the first page, readable", assets: |asset| asset.share == Share::FirstPage, most: 9_500 },
    Limit {
        moment: "the first answer, with everything before it",
        assets: |asset| matches!(asset.share, Share::FirstPage | Share::Everyone | Share::OneLanguage),
        most: 108_000,
    },
    Limit { moment: "another language, whole", assets: |asset| asset.share == Share::AnotherLanguage, most: 18_000 },
    // A partner's own page waits for it.
    Limit { moment: "the place of a frame in a partner's page", assets: |asset| asset.share == Share::Loader, most: 2_000 },
];

/// A moment at which somebody waits, and what may have to be fetched before it.
pub struct Limit {
    moment: &'static str,
    assets: fn(&Asset) -> bool,
    most: usize,
}

/// Who fetches an asset, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Everyone who opens the page, in its language.
    FirstPage,
    /// Everyone, before an answer counts.
    Everyone,
    /// Those who read that language, before an answer counts.
    OneLanguage,
    /// People who change to that language.
    AnotherLanguage,
    /// The page of a partner.
    Loader,
    /// Nobody waits for it.
    Later,
}

/// One file that is fetched.
#[derive(Clone, Debug)]
pub struct Asset {
    pub name: String,
    pub share: Share,
    pub raw: usize,
    pub brotli: usize,
}

/// Weighs a finished `dist/`. `languages` are the names of the language packs.
pub fn weigh(dist: &Path, languages: &[String]) -> Result<Vec<Asset>> {
    let mut assets = Vec::new();
    for language in languages {
        assets.push(asset(dist, &dist.join(format!("{language}.html")), Share::FirstPage)?);
    }
    for file in files_under(&dist.join("v"))? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let kind = file.extension().unwrap_or_default().to_string_lossy();
        let share = match &*kind {
            "br" | "gz" => continue,
            // The console of the hotline is another page.
            _ if console::owns(&path_below(dist, &file)) => Share::Later,
            "pack" if stem.ends_with("-whole") => Share::AnotherLanguage,
            "pack" if stem.ends_with("-more") => Share::Later,
            "pack" if languages.iter().any(|language| *language == stem) => Share::OneLanguage,
            "js" if stem == "embed" => Share::Loader,
            // The page contains the styles; the pictures are fetched later.
            "css" | "svg" => Share::Later,
            _ => Share::Everyone,
        };
        assets.push(asset(dist, &file, share)?);
    }
    Ok(assets)
}

fn asset(dist: &Path, file: &Path, share: Share) -> Result<Asset> {
    let bytes = read_bytes(file)?;
    let name = path_below(dist, file);
    Ok(Asset { name, share, raw: bytes.len(), brotli: compress::brotli(&bytes)?.len() })
}

/// The assets that the slowest reader waits for: of what there is for each language, the heaviest.
fn waited_for<'a>(limit: &Limit, assets: &'a [Asset]) -> Vec<&'a Asset> {
    let of = |share: Share| assets.iter().filter(move |asset| (limit.assets)(asset) && asset.share == share);
    let heaviest = |share: Share| of(share).max_by_key(|asset| asset.brotli);
    let one = [Share::FirstPage, Share::OneLanguage, Share::AnotherLanguage, Share::Loader].into_iter().filter_map(heaviest);
    one.chain(of(Share::Everyone)).collect()
}

fn weight(assets: &[&Asset]) -> usize {
    assets.iter().map(|asset| asset.brotli).sum()
}

/// A message for each limit that the assets together exceed.
pub fn over(assets: &[Asset], limits: &[Limit]) -> Vec<String> {
    let said = |limit: &Limit| {
        let waited = waited_for(limit, assets);
        let total = weight(&waited);
        let Some(largest) = waited.iter().max_by_key(|asset| asset.brotli) else {
            return Some(format!("Nothing is there to weigh for {}.", limit.moment));
        };
        (total > limit.most).then(|| {
            format!(
                "It takes {} bytes to {}, {} over the limit of {}. The largest file is {} with {} bytes: start there.",
                grouped(total),
                limit.moment,
                grouped(total.saturating_sub(limit.most)),
                grouped(limit.most),
                largest.name,
                grouped(largest.brotli)
            )
        })
    };
    limits.iter().filter_map(said).collect()
}

/// A table of all assets with their sizes, and of the sum for each moment.
pub fn table(assets: &[Asset]) -> String {
    let mut table = row("bytes", "raw", "brotli");
    for asset in assets {
        table.push_str(&row(&asset.name, &grouped(asset.raw), &grouped(asset.brotli)));
    }
    for limit in &LIMITS {
        let waited = waited_for(limit, assets);
        let raw = waited.iter().map(|asset| asset.raw).sum();
        table.push_str(&row(&format!("to {}", limit.moment), &grouped(raw), &grouped(weight(&waited))));
    }
    table
}

fn row(name: &str, raw: &str, brotli: &str) -> String {
    let mut row = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(row, "  {name:<48}{raw:>12}{brotli:>12}");
    row
}

/// 1234567 as `1 234 567`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(name: &str, share: Share, brotli: usize) -> Asset {
        Asset { name: name.to_owned(), share, raw: brotli * 3, brotli }
    }

    fn assets() -> Vec<Asset> {
        vec![
            asset("en.html", Share::FirstPage, 90),
            asset("kk.html", Share::FirstPage, 100),
            asset("zhol_bg.wasm", Share::Everyone, 700),
            asset("packs/en.pack", Share::OneLanguage, 50),
            asset("packs/kk.pack", Share::OneLanguage, 80),
            asset("packs/kk-more.pack", Share::Later, 90),
            asset("packs/kk-whole.pack", Share::AnotherLanguage, 160),
            asset("embed.js", Share::Loader, 20),
        ]
    }

    fn limits(first: usize, answer: usize, language: usize, loader: usize) -> Vec<Limit> {
        LIMITS.into_iter().zip([first, answer, language, loader]).map(|(limit, most)| Limit { most, ..limit }).collect()
    }

    #[test]
    fn only_the_heaviest_language_counts() {
        let names =
            |at: usize| LIMITS.get(at).map(|limit| waited_for(limit, &assets()).iter().map(|asset| asset.name.clone()).collect());
        assert_eq!(names(0), Some(vec!["kk.html".to_owned()]));
        assert_eq!(names(1), Some(["kk.html", "packs/kk.pack", "zhol_bg.wasm"].map(str::to_owned).to_vec()));
        assert_eq!(names(2), Some(vec!["packs/kk-whole.pack".to_owned()]));
        assert_eq!(names(3), Some(vec!["embed.js".to_owned()]));
    }

    #[test]
    fn a_widget_of_exactly_the_limits_is_within_them() {
        assert_eq!(over(&assets(), &limits(100, 880, 160, 20)), Vec::<String>::new());
    }

    #[test]
    fn each_limit_that_is_passed_is_named_with_the_largest_part() {
        assert_eq!(over(&assets(), &limits(99, 879, 159, 19)).len(), 4);
        let said = over(&assets(), &limits(100, 879, 160, 20)).concat();
        assert!(said.contains("880") && said.contains("1 over") && said.contains("zhol_bg.wasm"), "{said}");
    }

    #[test]
    fn a_moment_that_nothing_is_fetched_for_is_a_mistake() {
        assert_eq!(over(&[], &LIMITS).len(), LIMITS.len());
    }

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!([grouped(0), grouped(999), grouped(1234567)], ["0", "999", "1 234 567"]);
    }
}
