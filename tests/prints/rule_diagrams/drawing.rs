//! The diagrams as they are drawn: on paper, from right to left, with deep rules.

use roxmltree::Document;
use zhol_tests::frozen::{self, read};

use super::{
    LANGUAGES, layout, pictures,
    reading::{differences, noted, said},
};

#[test]
fn nothing_overlaps_nothing_is_cut_and_everything_can_be_read_on_paper() {
    for language in LANGUAGES {
        for (name, text) in pictures(&frozen::source(), language) {
            if name == "index.html" {
                continue;
            }
            let faults = layout::faults(&text);
            assert!(faults.is_empty(), "{language}, {name}: {faults:#?}");
        }
    }
}

#[test]
fn a_bad_layout_is_found_out() {
    let svg = &pictures(&frozen::source(), "en")["asylum.svg"];
    assert_eq!(layout::faults(svg), Vec::<String>::new());
    let first = svg.split("<text ").nth(1).unwrap().split(" y=").next().unwrap().to_owned();
    for (from, to) in [
        (format!("<text {first}"), "<text x=\"170\"".to_owned()),
        ("fears return".to_owned(), "fears return with many words that no box is made for, and more of them".to_owned()),
        ("font-size=\"3.175\"".to_owned(), "font-size=\"3.1\"".to_owned()),
        ("width=\"210mm\"".to_owned(), "width=\"100mm\"".to_owned()),
        ("<text ".to_owned(), "<script/><text ".to_owned()),
        ("<path d=\"M".to_owned(), "<path d=\"M0 20 L210 20 L".to_owned()),
    ] {
        assert!(svg.contains(&from), "{from}");
        let broken = svg.replacen(&from, &to, 1);
        assert!(!layout::faults(&broken).is_empty(), "{from} → {to} is found");
    }
}

#[test]
fn a_language_that_is_written_from_right_to_left_is_drawn_from_right_to_left() {
    let built_in = frozen::source();
    let languages = built_in.text("content/languages.toml").unwrap();
    let entry = "\n[ar]\nname = \"العربية\"\ndirection = \"rtl\"\ndigits = \"0123456789\"\nplural = { one = \"i = 1\" }\nofficial = \"en\"\nstatus = \"for a test\"\nreviewed = { by = \"\", on = \"\" }\n";
    let places = built_in.text("content/text/fa-AF.ftl").unwrap().split_once("\nregion-").unwrap().1;
    let words = built_in
        .text("content/text/en.ftl")
        .unwrap()
        .replace("pathway-asylum = Asylum in Kazakhstan", "pathway-asylum = اللجوء في كازاخستان");
    let words = format!("{words}\nregion-{places}");
    let own = built_in.text("content/graph/en.ftl").unwrap().to_owned();
    let source = built_in
        .clone()
        .with("content/languages.toml", format!("{languages}{entry}"))
        .with("content/text/ar.ftl", words)
        .with("content/hotline/ar.ftl", built_in.text("content/hotline/fa-AF.ftl").unwrap())
        .with("content/graph/ar.ftl", own);
    let (mirrored, straight) = (pictures(&source, "ar"), pictures(&source, "en"));
    for (name, text) in mirrored.iter().filter(|(name, _)| name.ends_with(".svg")) {
        let faults = layout::faults(text);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
        let (one, other) = (Document::parse(text).unwrap(), Document::parse(&straight[name]).unwrap());
        let joints = |document: &Document<'_>| {
            let joint = document.descendants().find(|node| node.attribute("data-joint").is_some())?;
            let pill = joint.descendants().find(|node| node.has_tag_name("rect"))?;
            let number = |name: &str| pill.attribute(name).and_then(|text| text.parse::<f64>().ok());
            Some((number("x")?, number("width")?))
        };
        if let (Some((x, width)), Some((left, _))) = (joints(&one), joints(&other)) {
            assert!((x + width + left - 210.0).abs() < 0.02, "{name}: {x} + {width} mirrors {left}");
        }
    }
    assert!(mirrored["asylum.svg"].contains("direction=\"rtl\"") && mirrored["asylum.svg"].contains("اللجوء في كازاخستان"));
    assert!(mirrored["index.html"].contains("dir=\"rtl\""));
}

#[test]
fn deep_rules_long_words_and_signs_of_xml_are_drawn_too() {
    let source = frozen::source();
    let file = "content/pathways/residence.toml";
    let deep = (0..14).fold("afraid".to_owned(), |inner, at| {
        let joint = if at % 2 == 0 { "and" } else { "or" };
        format!("not (registration = permanent {joint} documents include kandas_certificate {joint} ({inner}))")
    });
    let text = source.text(file).unwrap();
    let line = "likely   = \"other_citizenship = current and not kz_id_counts and region ≠ abroad and arrival_date ≠ visiting\"";
    assert!(text.contains(line));
    let says = "A <b>\\\"bold\\\"</b> & 'quoted' rule ]]> with_a_word_that_is_longer_than_any_line_on_a_sheet_of_paper_of_the_size_A4_could_ever_be_if_it_is_not_broken.";
    let text = text
        .replace(line, &format!("likely   = \"\"\"{deep}\"\"\""))
        .replace("A citizen of another state gets advice on a residence permit.", says);
    let source = source.with(file, text);
    let content = read(&source);
    for language in LANGUAGES {
        let pictures = pictures(&source, language);
        let svg = &pictures["foreign-resident.svg"];
        let faults = layout::faults(svg);
        assert!(faults.is_empty(), "{faults:#?}");
        assert_eq!(
            differences(&source, &content, content.texts(language).unwrap(), "foreign-resident", svg),
            Vec::<String>::new()
        );
        let document = Document::parse(svg).unwrap();
        let head = said(noted(document.root_element(), "data-part", "head").unwrap());
        assert!(head.contains("A <b>\"bold\"</b> & 'quoted' rule ]]> with_a_word"), "{head}");
    }
}
