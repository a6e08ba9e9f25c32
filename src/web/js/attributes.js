// Reads what a page wishes of the widget. Script, because the element is there before the module.

/** The attributes of `<zhol-screening>`; on other elements they are data attributes. */
export const ATTRIBUTES = /** @type {const} */ (["lang", "region", "theme", "mode", "accent"]);

/**
 * @param {HTMLElement} host
 * @param {typeof ATTRIBUTES[number]} name
 */
export const attribute = (host, name) => host.getAttribute(name) ?? host.dataset[name];
