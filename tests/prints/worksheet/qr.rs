//! The address of the program, printed as a QR code.

use roxmltree::Node;
use zhol_tests::frozen::{self, content, today};

use super::worksheets;
use crate::html::parsed;

#[test]
fn an_address_is_printed_as_a_code_and_in_letters_and_without_one_there_is_no_code() {
    let content = content();
    let drawn = |page: &str| parsed("en", page).descendants().filter(|node| node.has_tag_name("svg")).count();
    assert_eq!(drawn(&worksheets(content, None)["en.html"]), 0);
    let page = &worksheets(content, Some("https://example.org/zhol/"))["fa-AF.html"];
    assert_eq!(drawn(page), 1);
    assert!(page.contains(">https://example.org/zhol/<"));
    let long = "x".repeat(5000);
    let problems = zhol_authoring::worksheets(&frozen::source(), content, today(), Some(&long)).unwrap_err();
    assert!(problems[0].to_string().contains("too long"));
}

/// What a camera sees of a code that is drawn as the squares of a path: `POINTS` by `POINTS` points for each square, one byte each.
fn photograph(svg: Node<'_, '_>) -> (usize, Vec<u8>) {
    const POINTS: usize = 5;
    let side: usize = svg.attribute("viewBox").unwrap().rsplit(' ').next().unwrap().parse().unwrap();
    let mut picture = vec![255u8; (side * POINTS).pow(2)];
    let path = svg.children().find(|node| node.has_tag_name("path")).unwrap().attribute("d").unwrap();
    for square in path.split('M').skip(1) {
        let (x, rest) = square.split_once(' ').unwrap();
        let y = rest.strip_suffix("h1v1h-1z").unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        for row in y * POINTS..(y + 1) * POINTS {
            picture[row * side * POINTS + x * POINTS..][..POINTS].fill(0);
        }
    }
    (side * POINTS, picture)
}

#[test]
fn a_camera_reads_the_address_from_the_printed_code() {
    let content = content();
    for address in ["https://example.org/", "https://a.kz/zhol/", &format!("https://example.org/{}", "long/".repeat(20))] {
        for (name, page) in worksheets(content, Some(address)) {
            let document = parsed(&name, &page);
            let svg = document.descendants().find(|node| node.has_tag_name("svg")).unwrap();
            let (side, picture) = photograph(svg);
            let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| picture[y * side + x]);
            let found = seen.detect_grids();
            assert_eq!(found.len(), 1, "{name} has one code");
            assert_eq!(found[0].decode().unwrap().1, address, "{name}");
        }
    }
}
