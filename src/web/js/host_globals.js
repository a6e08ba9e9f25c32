// Gives the scripts of one page what they leave for each other. Script, because the first of them runs before any module is there.

/**
 * An object without a prototype: the page may have put anything into that.
 *
 * @typedef {object} HostGlobals
 * @property {typeof import("./messages.js").post} [post] Posts a message to the page around. Only inside a frame.
 * @property {Map<string, Promise<Response>>} [early] The files that the first page has begun to fetch, by address.
 * @property {() => void} [onLoadError] Says on the first page that the widget does not come.
 * @property {Map<string, Uint8Array<ArrayBuffer>>} [packs] Only in the single file: its packs, by address.
 * @property {WebAssembly.Module} [module] Only in the single file: the widget's module.
 * @property {Promise<string>} [script] Only in the single file: the address of the widget's script.
 */

export const hostGlobals = (/** @type {Record<symbol, HostGlobals>} */ (/** @type {unknown} */ (document))[Symbol.for("zhol")] ??=
  /** @type {HostGlobals} */ ({ __proto__: null }));
