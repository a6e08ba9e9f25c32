//! Looks at a picture as a printer does: what overlaps, what is cut, what is too small. Letters are measured with the widths that real
//! fonts give them, not with those that the drawing counts on.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

/// The widths of letters in thousandths of the size: plain and bold, the widest of the measured fonts.
fn widths() -> BTreeMap<char, (f64, f64)> {
    include_str!("widths.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let fields: Vec<&str> = line.split(' ').collect();
            let letter = char::from_u32(u32::from_str_radix(fields[0], 16).unwrap()).unwrap();
            let width = |at: usize| fields[at].parse::<f64>().unwrap();
            (letter, (width(1).max(width(3)), width(2).max(width(4))))
        })
        .collect()
}

#[derive(Clone, Copy, Debug)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn meets(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn holds(self, other: Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    fn smaller(self, by: f64) -> Self {
        Self { left: self.left + by, top: self.top + by, right: self.right - by, bottom: self.bottom - by }
    }
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap_or("0").parse().unwrap_or_else(|_| panic!("{name} is a number: {node:?}"))
}

fn rectangle(node: Node<'_, '_>) -> Area {
    let (left, top) = (number(node, "x"), number(node, "y"));
    Area { left, top, right: left + number(node, "width"), bottom: top + number(node, "height") }
}

fn text_area(node: Node<'_, '_>, widths: &BTreeMap<char, (f64, f64)>) -> Area {
    let size = number(node, "font-size");
    let bold = node.attribute("font-weight") == Some("700");
    let letters = node.text().unwrap_or_default().chars();
    let width: f64 = letters
        .map(|letter| {
            // A letter of another script counts as wide as it is high.
            let (plain, heavy) = widths.get(&letter).copied().unwrap_or((1000.0, 1100.0));
            if bold { heavy } else { plain }
        })
        .sum::<f64>()
        * size
        / 1000.0;
    let (x, y) = (number(node, "x"), number(node, "y"));
    let to_the_right = (node.attribute("direction") == Some("rtl")) == (node.attribute("text-anchor") == Some("end"));
    let (left, right) = if to_the_right { (x, x + width) } else { (x - width, x) };
    Area { left, top: y - 0.78 * size, right, bottom: y + 0.24 * size }
}

/// The straight pieces of a line.
fn pieces(way: &str) -> Vec<Area> {
    let point = |point: &str| -> (f64, f64) {
        let (x, y) = point.trim().split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    let area =
        |a: (f64, f64), b: (f64, f64)| Area { left: a.0.min(b.0), top: a.1.min(b.1), right: a.0.max(b.0), bottom: a.1.max(b.1) };
    let strokes = way.split('M').filter(|stroke| !stroke.is_empty());
    strokes
        .flat_map(|stroke| {
            let points: Vec<(f64, f64)> = stroke.split('L').map(point).collect();
            points.windows(2).map(|pair| area(pair[0], pair[1]).smaller(-0.01)).collect::<Vec<_>>()
        })
        .collect()
}

/// Everything that would look or print badly.
pub fn faults(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("the picture is well-formed: {error}"));
    let root = document.root_element();
    let widths = widths();
    let mut faults = Vec::new();

    let view: Vec<f64> = root.attribute("viewBox").unwrap().split(' ').map(|word| word.parse().unwrap()).collect();
    let paper = Area { left: view[0], top: view[1], right: view[2], bottom: view[3] };
    if root.attribute("width") != Some("210mm")
        || root.attribute("height") != Some(&format!("{}mm", paper.bottom))
        || paper.right != 210.0
    {
        faults.push("the picture is not as wide and high in millimetres as its viewBox".into());
    }
    let pages = paper.bottom / 297.0;
    if pages.fract() != 0.0 || pages < 1.0 {
        faults.push(format!("{pages} pages are not whole pages"));
    }
    for name in ["title", "desc"] {
        if !root.children().any(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)) && node.text().is_some()) {
            faults.push(format!("there is no {name}"));
        }
    }

    let mut texts = Vec::new();
    let mut boxes = Vec::new();
    let mut lines = Vec::new();
    for node in root.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "svg" | "g" | "title" | "desc" => {}
            "style" if node.text() == Some("@page { size: A4; margin: 0 }") => {}
            "a" => {
                if node.attribute("href").is_none_or(|file| file.contains([':', '/', '#'])) {
                    faults.push(format!("a link leads elsewhere: {:?}", node.attribute("href")));
                }
            }
            "text" => {
                let said = node.text().unwrap_or_default().to_owned();
                if number(node, "font-size") < 9.0 * 25.4 / 72.0 {
                    faults.push(format!("too small to read: {said}"));
                }
                texts.push((node.parent_element().unwrap().id(), text_area(node, &widths), said));
            }
            "rect" => {
                let area = rectangle(node);
                if !paper.holds(area) {
                    faults.push(format!("a box leaves the paper: {area:?}"));
                }
                let parent = node.parent_element().unwrap();
                if parent.attribute("class") == Some("box") {
                    boxes.push((parent.id(), area));
                }
            }
            "path" => {
                let way = node.attribute("d").unwrap();
                if node.attribute("fill") == Some("none") {
                    lines.extend(pieces(way));
                }
            }
            other => faults.push(format!("a picture needs no <{other}>")),
        }
        for attribute in node.attributes() {
            if attribute.name().starts_with("on") || attribute.value().contains("url(") {
                faults.push(format!("a picture needs no `{}`", attribute.name()));
            }
        }
    }
    if texts.is_empty() {
        faults.push("there are no words".into());
    }
    for (at, (owner, area, said)) in texts.iter().enumerate() {
        let page = (area.top / 297.0).floor() * 297.0;
        let printable = Area { left: 10.0, top: page + 10.0, right: 200.0, bottom: page + 297.0 - 4.0 };
        if !paper.holds(*area) || !printable.holds(*area) {
            faults.push(format!("cut by the edge of a page: {said}: {area:?}"));
        }
        for (_, other, also) in texts.iter().take(at).filter(|(_, other, _)| area.meets(*other)) {
            faults.push(format!("one over another: {said} / {also}: {area:?} {other:?}"));
        }
        for (group, edge) in &boxes {
            if group == owner && !edge.holds(*area) {
                faults.push(format!("too long for its box: {said}: {area:?} in {edge:?}"));
            }
            if group != owner && edge.meets(*area) {
                faults.push(format!("under another box: {said}"));
            }
        }
        for line in lines.iter().filter(|line| line.meets(*area)) {
            faults.push(format!("crossed out: {said}: {line:?}"));
        }
    }
    for (at, (_, area)) in boxes.iter().enumerate() {
        if boxes.iter().take(at).any(|(_, other)| area.meets(*other)) {
            faults.push(format!("one box over another: {area:?}"));
        }
        if let Some(line) = lines.iter().find(|line| line.meets(area.smaller(0.3))) {
            faults.push(format!("a line runs through a box: {line:?} {area:?}"));
        }
    }
    faults
}
