//! How wide words are at most: a picture is drawn without knowing the font of the machine that shows it.
//!
//! The widths are those of the widest of the usual fonts without serifs (Noto Sans, Arial, DejaVu Sans), rounded up, in hundredths
//! of the size. So a line may be shorter than its box, but it is never longer.

/// A millimetre holds so many points: sizes are given in points, places in millimetres.
const MILLIMETRES_OF_A_POINT: f64 = 25.4 / 72.0;

const PLAIN: &[(f64, &str)] = &[
    (0.30, "Jijlі"),
    (0.35, " ,.:;I‘’·І\u{a0}"),
    (0.40, "()-/[\\]ft"),
    (0.45, "!r"),
    (0.50, "\"_`–°"),
    (0.55, "?csz“”„§гзсэ"),
    (0.60, "*FLkvxy|втухьғұүўҳӯ"),
    (0.65, "$0123456789EPSTYabdeghnopqu{}«»ГЕЗРТУабеийклорчяЁёәқөҰҮһЎӣӮҷ"),
    (0.70, "ABCKRVXZАБВСХЧЬЭЯднпцҒңҺҲ"),
    (0.75, "UКъҚҶ"),
    (0.80, "&DGHNOQДИЙЛНОПЦмыӘҢӨӢ"),
    (0.85, "#+<=>^w~≠→×−Ъю"),
    (0.90, "ФЫф"),
    (0.95, "MМжшщ"),
    (1.00, "%@Wm—…"),
    (1.05, "№"),
    (1.10, "ЖШЩЮ"),
];

const BOLD: &[(f64, &str)] = &[
    (0.35, " 'ijlі\u{a0}"),
    (0.40, ",.:;IJ‘’·І"),
    (0.45, "-/\\f"),
    (0.50, "!()[]_`rt–§°"),
    (0.55, "\"*гғ"),
    (0.60, "?csz|зстэ"),
    (0.65, "Lx«»Гвхьяҳ"),
    (0.70, "$0123456789EFTaekovy“”„ЕТабекнопучЁёҒәқөұүўӯ"),
    (0.75, "CPSYZbdghnpqu{}ЗРСЭийлрцҰҮһӣҷ"),
    (0.80, "ABKRVXАБВУХЬЯъҚЎҲӮ"),
    (0.85, "#+<=>DGHNU^~≠→×−ИЙКЛНПЧдмӘңҺӢҶ"),
    (0.90, "&OQДОӨ"),
    (0.95, "wЦЪы"),
    (1.00, "@M—…МФжфюҢ"),
    (1.05, "%mЫ"),
    (1.10, "ш"),
    (1.15, "Wщ"),
    (1.20, "Ю"),
    (1.25, "№ЖШ"),
    (1.35, "Щ"),
];

/// A letter of another script: as wide as it is high, and a little more where it is bold.
const OTHER: (f64, f64) = (1.0, 1.1);

/// The size and weight of words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    /// In points.
    pub points: f64,
    pub bold: bool,
}

impl Face {
    pub(super) const fn plain(points: f64) -> Self {
        Self { points, bold: false }
    }

    pub(super) const fn bold(points: f64) -> Self {
        Self { points, bold: true }
    }

    /// The size in millimetres.
    pub(super) fn size(self) -> f64 {
        self.points * MILLIMETRES_OF_A_POINT
    }

    /// From one line to the next.
    pub(super) fn line(self) -> f64 {
        self.size() * 1.32
    }

    /// The greatest width that words can have, in millimetres.
    pub(super) fn width(self, words: &str) -> f64 {
        words.chars().map(|letter| self.letter(letter)).sum::<f64>() * self.size()
    }

    fn letter(self, letter: char) -> f64 {
        let (table, other) = if self.bold { (BOLD, OTHER.1) } else { (PLAIN, OTHER.0) };
        table.iter().find(|(_, letters)| letters.contains(letter)).map_or(other, |(width, _)| *width)
    }

    /// Words in lines that are never wider than a width. A word that alone is too wide is broken.
    pub(super) fn wrap(self, words: &str, width: f64) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in words.split(|letter: char| letter.is_whitespace() && letter != '\u{a0}').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(core::mem::take(&mut line));
            }
            for letter in word.chars() {
                let longer = format!("{line}{letter}");
                if self.width(&longer) > width && !line.is_empty() {
                    lines.push(core::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_allowed_and_no_word_is_lost() {
        let words = "Живёт в Казахстане с рождения и_очень_длинное_слово_без_пробелов, ал қазір — жоқ.";
        for width in [12.0, 20.0, 35.0, 80.0, 400.0] {
            for face in [Face::plain(9.5), Face::bold(16.0)] {
                let lines = face.wrap(words, width);
                assert!(lines.iter().all(|line| face.width(line) <= width), "{width}: {lines:?}");
                assert_eq!(lines.concat().replace(' ', ""), words.replace(' ', ""));
            }
        }
    }
}
