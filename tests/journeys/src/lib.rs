//! Whole ways through the widget, clicked in a real browser.
