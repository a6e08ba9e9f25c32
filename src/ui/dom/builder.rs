//! Builds a page for Yew, one element after another, through Yew's public [`VTag`].
//!
//! `html!` compiles to code of its own for every element. Here every element goes through the same few functions, which keeps the
//! module small (docs/decisions/weight-and-loading.md). What is generic here only opens an element, calls what is written in it, and
//! closes it.

use std::{mem, rc::Rc};

use yew::{
    AttrValue, Callback, Html,
    virtual_dom::{AttributeOrProperty, Key, VList, VNode, VTag, VText},
};

use super::{
    attribute::{Attribute, Values},
    listener::{ActionListener, EventType},
};
use crate::{content::Localizer, ui::Action};

/// The page as far as it is written.
pub struct Builder<'a> {
    localizer: Option<Localizer<'a>>,
    on_action: &'a Callback<Action>,
    /// The element that is open.
    element: Element,
    /// The elements around it, the outermost first.
    parents: Vec<Element>,
}

/// An element that is still open.
#[derive(Default)]
struct Element {
    /// Empty for a fragment.
    tag: &'static str,
    key: Option<Key>,
    attributes: Values,
    value: Option<AttrValue>,
    checked: Option<bool>,
    listener: Option<ActionListener>,
    children: Vec<VNode>,
}

impl<'a> Builder<'a> {
    /// An empty page. Without a localizer its messages are empty.
    pub fn new(localizer: Option<Localizer<'a>>, on_action: &'a Callback<Action>) -> Self {
        Self { localizer, on_action, element: Element::default(), parents: Vec::new() }
    }

    /// The finished page.
    pub fn finish(self) -> Html {
        self.element.into_node()
    }

    /// An element with its class, and what `inside` writes in it.
    #[inline(always)]
    pub fn element(&mut self, tag: &'static str, class: &'static str, inside: impl FnOnce(&mut Self)) {
        self.open(tag, class);
        inside(self);
        self.close();
    }

    /// A fragment, for what is sometimes there and sometimes not. The fragment always takes one place among its siblings, so Yew keeps
    /// the siblings' elements.
    #[inline(always)]
    pub fn fragment(&mut self, inside: impl FnOnce(&mut Self)) {
        self.element("", "", inside);
    }

    /// A button with its class, and its name in `data-action`, by which scripts and tests find it.
    #[inline(always)]
    pub fn button(&mut self, class: &'static str, name: &str, inside: impl FnOnce(&mut Self)) {
        self.open_button(class, name);
        inside(self);
        self.close();
    }

    /// An element with one message in it.
    pub fn message_in(&mut self, tag: &'static str, class: &'static str, key: &str) {
        self.open(tag, class);
        self.message(key);
        self.close();
    }

    /// An element with one text in it.
    pub fn text_in(&mut self, tag: &'static str, class: &'static str, text: String) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// The title of a page. It takes the focus when the page is shown.
    pub fn title(&mut self, key: &str) {
        self.element("h1", "", |dom| {
            dom.set(Attribute::TabIndex, "-1");
            dom.message(key);
        });
    }

    /// A list of messages.
    pub fn message_list(&mut self, keys: &[&str]) {
        self.element("ul", "points", |dom| {
            for key in keys {
                dom.message_in("li", "", key);
            }
        });
    }

    /// A message of the language shown, by its key.
    pub fn message(&mut self, key: &str) {
        let text = self.localizer.map(|localizer| localizer.text(key));
        self.text(text.unwrap_or_default());
    }

    /// A text.
    pub fn text(&mut self, text: String) {
        self.element.children.push(VNode::VText(VText::new(text)));
    }

    /// Sets an attribute of the open element.
    pub fn set(&mut self, name: Attribute, value: &str) {
        self.element.attributes.set(name, AttributeOrProperty::Attribute(Rc::<str>::from(value).into()));
    }

    /// Gives the open element the key by which Yew knows it again among its siblings.
    pub fn key(&mut self, key: &str) {
        self.element.key = Some(key.into());
    }

    /// Sets the value of an input.
    pub fn value(&mut self, value: &str) {
        self.element.value = Some(Rc::<str>::from(value).into());
    }

    /// Sets whether a checkbox or radio button is checked.
    pub fn checked(&mut self, checked: bool) {
        self.element.checked = Some(checked);
    }

    /// Sends an action when the event happens to the open element.
    pub fn on(&mut self, event: EventType, action: Action) {
        self.listen(event, move |_| Some(action.clone()));
    }

    /// Sends the action that `to_action` makes of the event, if it makes one.
    pub fn listen(&mut self, event: EventType, to_action: impl Fn(web_sys::Event) -> Option<Action> + 'static) {
        self.element.listener = Some(ActionListener { event, to_action: to_action.into(), on_action: self.on_action.clone() });
    }

    fn open(&mut self, tag: &'static str, class: &'static str) {
        let parent = mem::replace(&mut self.element, Element { tag, ..Element::default() });
        self.parents.push(parent);
        if !class.is_empty() {
            self.element.attributes.set(Attribute::Class, AttributeOrProperty::Attribute(AttrValue::Static(class)));
        }
    }

    fn open_button(&mut self, class: &'static str, name: &str) {
        self.open("button", class);
        self.set(Attribute::Type, "button");
        self.set(Attribute::Action, name);
    }

    fn close(&mut self) {
        if let Some(parent) = self.parents.pop() {
            let node = mem::replace(&mut self.element, parent).into_node();
            self.element.children.push(node);
        }
    }
}

impl Element {
    fn into_node(self) -> VNode {
        let list = VNode::VList(Rc::new(VList::with_children(self.children, None)));
        if self.tag.is_empty() {
            return list;
        }
        let mut tag = VTag::new(self.tag);
        tag.key = self.key;
        tag.set_attributes(self.attributes);
        tag.set_value(self.value);
        if let Some(checked) = self.checked {
            tag.set_checked(checked);
        }
        if let Some(listener) = self.listener {
            tag.set_listeners(Box::new([Some(Rc::new(listener))]));
        }
        // An input has none.
        if let Some(children) = tag.children_mut() {
            *children = list;
        }
        VNode::VTag(Rc::new(tag))
    }
}
