//! A page while it is written, one element after another.
//!
//! `html!` compiles to code of its own for every element. Here an element is a few calls of the same functions, and the module is an
//! eighth lighter for it. What is generic here only opens an element, calls what is written in it, and closes it.

mod ear;
mod name;

use std::{mem, rc::Rc};

use yew::{
    AttrValue, Callback, Html, NodeRef,
    virtual_dom::{AttributeOrProperty, Key, Listeners, VList, VNode, VTag, VText},
};

pub use ear::{Event, value};
pub use name::Name;

use self::{ear::Ear, name::Values};
use super::Action;
use crate::content::Localizer;

/// The page so far.
pub struct Sheet<'a> {
    words: Option<Localizer<'a>>,
    act: &'a Callback<Action>,
    /// The element that is written.
    element: Element,
    /// Those that it stands in.
    around: Vec<Element>,
}

/// An element so far.
#[derive(Default)]
struct Element {
    /// Empty for a group, which is no element in the page.
    tag: &'static str,
    key: Option<Key>,
    attributes: Values,
    value: Option<AttrValue>,
    checked: Option<bool>,
    ear: Option<Ear>,
    children: Vec<VNode>,
}

impl<'a> Sheet<'a> {
    /// An empty page.
    pub fn new(words: Option<Localizer<'a>>, act: &'a Callback<Action>) -> Self {
        Self { words, act, element: Element::default(), around: Vec::new() }
    }

    /// The page when all is written.
    pub fn written(self) -> Html {
        self.element.node()
    }

    /// An element, its class, and what is written in it: attributes first.
    #[inline(always)]
    pub fn element(&mut self, tag: &'static str, class: &'static str, inside: impl FnOnce(&mut Self)) {
        self.open(tag, class);
        inside(self);
        self.close();
    }

    /// What may be there or not. In its group it takes one place either way, and what stands beside it stays the element that it was.
    #[inline(always)]
    pub fn group(&mut self, inside: impl FnOnce(&mut Self)) {
        self.element("", "", inside);
    }

    /// A button, its class, and the word by which other programs find it.
    #[inline(always)]
    pub fn button(&mut self, class: &'static str, name: &str, inside: impl FnOnce(&mut Self)) {
        self.open_button(class, name);
        inside(self);
        self.close();
    }

    /// An element with a message.
    pub fn say(&mut self, tag: &'static str, class: &'static str, key: &str) {
        self.open(tag, class);
        self.message(key);
        self.close();
    }

    /// An element with a text.
    pub fn write(&mut self, tag: &'static str, class: &'static str, text: String) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// The heading of a page, which takes the focus when the page is turned to.
    pub fn title(&mut self, key: &str) {
        self.element("h1", "", |sheet| {
            sheet.set(Name::TabIndex, "-1");
            sheet.message(key);
        });
    }

    /// A list of messages.
    pub fn points(&mut self, keys: &[&str]) {
        self.element("ul", "points", |sheet| {
            for key in keys {
                sheet.say("li", "", key);
            }
        });
    }

    /// A message.
    pub fn message(&mut self, key: &str) {
        let text = self.words.map(|words| words.text(key));
        self.text(text.unwrap_or_default());
    }

    /// A text.
    pub fn text(&mut self, text: String) {
        self.element.children.push(VNode::VText(VText::new(text)));
    }

    /// An attribute.
    pub fn set(&mut self, name: Name, value: &str) {
        self.element.attributes.set(name, AttributeOrProperty::Attribute(Rc::<str>::from(value).into()));
    }

    /// What tells an element from those beside it, so that it is the same one when their order changes.
    pub fn key(&mut self, key: &str) {
        self.element.key = Some(key.into());
    }

    /// What stands in a field to type in, or what it stands for.
    pub fn value(&mut self, value: &str) {
        self.element.value = Some(Rc::<str>::from(value).into());
    }

    /// Whether a box is ticked.
    pub fn checked(&mut self, checked: bool) {
        self.element.checked = Some(checked);
    }

    /// What happens to the element is an action.
    pub fn acts(&mut self, event: Event, action: Action) {
        self.hears(event, move |_| Some(action.clone()));
    }

    /// What happens to the element becomes an action, or nothing.
    pub fn hears(&mut self, event: Event, heard: impl Fn(web_sys::Event) -> Option<Action> + 'static) {
        self.element.ear = Some(Ear { event, heard: heard.into(), act: self.act.clone() });
    }

    fn open(&mut self, tag: &'static str, class: &'static str) {
        let element = mem::replace(&mut self.element, Element { tag, ..Element::default() });
        self.around.push(element);
        if !class.is_empty() {
            self.element.attributes.set(Name::Class, AttributeOrProperty::Attribute(AttrValue::Static(class)));
        }
    }

    fn open_button(&mut self, class: &'static str, name: &str) {
        self.open("button", class);
        self.set(Name::Type, "button");
        self.set(Name::Action, name);
    }

    fn close(&mut self) {
        if let Some(around) = self.around.pop() {
            let node = mem::replace(&mut self.element, around).node();
            self.element.children.push(node);
        }
    }
}

impl Element {
    fn node(self) -> VNode {
        let attributes = self.attributes.into();
        let listeners = match self.ear {
            None => Listeners::None,
            Some(ear) => Listeners::Pending(Box::new([Some(Rc::new(ear))])),
        };
        let tag = match self.tag {
            "input" => VTag::__new_input(self.value, self.checked, NodeRef::default(), self.key, attributes, listeners),
            tag => {
                let children = VNode::VList(Rc::new(VList::with_children(self.children, None)));
                if tag.is_empty() {
                    return children;
                }
                VTag::__new_other(AttrValue::Static(tag), NodeRef::default(), self.key, attributes, listeners, children)
            }
        };
        VNode::VTag(Rc::new(tag))
    }
}
