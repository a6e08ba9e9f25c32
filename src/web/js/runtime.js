// Loads the module and its files, each checked against its digest, and ends the module. Script, because it is there before the module
// and stays when the module breaks.
import { hostGlobals } from "./host_globals.js";

/**
 * What this version of the widget has on this page, and what one that has broken leaves to the one that takes its place. It lies with the
 * page, not with the module.
 *
 * @typedef {object} Registry
 * @property {Map<string, Uint8Array<ArrayBuffer>>} packs The fetched files, by address.
 * @property {WebAssembly.Module} [module] The compiled module, for every instance.
 * @property {boolean} isSingleFile Whether all is in one file, which has no server.
 * @property {Map<HTMLElement, HostState>} hosts The elements that the widget is in.
 * @property {number[]} crashes When instances broke, in milliseconds since the page was opened.
 * @property {number} fetching How many files are on their way.
 * @property {(room: HTMLElement, language: string, own: boolean) => () => void} [mount] Opens the widget in an element, while an instance
 *   runs. Gives what closes it.
 * @property {() => void} [wipe] Wipes the memory of the running instance once no host has a widget.
 * @property {Promise<void>} [restarting] Another instance is on its way.
 */

/**
 * @typedef {object} HostState
 * @property {string} [language] The language it is in.
 * @property {Uint8Array<ArrayBuffer>} [answers] The answers, for a widget that takes the place of a broken one.
 * @property {boolean} [onDevice] Whether the person wants the answers to stay on the device.
 * @property {boolean} [isRestarted] Whether the widget has taken the place of a broken one.
 * @property {CSSStyleSheet} [sheet] The widget's style.
 * @property {() => void} [unmount] Closes the widget.
 * @property {ReturnType<typeof setTimeout>} [removal] The widget is closed unless the element comes back in time.
 */

/**
 * The element of the widget on our own site; nothing on the page of a partner, whose storage and history are not ours.
 *
 * @type {HTMLElement | null}
 */
export const ownHost = document.querySelector("[data-zhol][data-own]");

/** The address of this script, without what a page has put behind it. */
const [address] = import.meta.url.split(/[?#]/);
/** The folder of the widget's files. The single file has all of them by their names. */
export const base = address.startsWith("blob:") ? "./" : new URL(".", address).href;

export const registry = (/** @type {Record<string, Registry>} */ (/** @type {unknown} */ (hostGlobals))[address] ??= /** @type {Registry} */ ({
  __proto__: null,
  packs: hostGlobals.packs ?? new Map(),
  module: hostGlobals.module,
  isSingleFile: Boolean(hostGlobals.script),
  hosts: new Map(),
  crashes: /** @type {number[]} */ ([]),
  fetching: 0,
}));

/**
 * What is known of the host that a node is inside of.
 *
 * @param {Node} inside
 */
export const hostState = (inside) => registry.hosts.get(/** @type {HTMLElement} */ (/** @type {ShadowRoot} */ (inside.getRootNode()).host));

/** @type {WebAssembly.Memory | undefined} */
let memory;
let ended = false;
let left = false;

/** Whether this instance was ended: it listens to nothing and does nothing more. */
export const hasEnded = () => ended;
/** Whether the person is leaving: nothing is shown any more. */
export const hasLeft = () => left;
export const isRunning = () => Boolean(memory) && !ended && !left;

export function setLeft() {
  left = true;
}

const ending = new AbortController();

/** @typedef {WindowEventMap & DocumentEventMap & SpeechSynthesisEventMap} Events */

/**
 * Calls a handler whenever an event comes, until this instance is ended.
 *
 * @template {keyof Events} Type
 * @param {Type} type
 * @param {(event: Events[Type]) => void} handler
 * @param {boolean} [capture] Whether the handler comes before those of the elements.
 * @param {EventTarget} [target]
 */
export function on(type, handler, capture = false, target = globalThis) {
  const options = /** @type {AddEventListenerOptions} */ ({ __proto__: null, capture, signal: ending.signal });
  target.addEventListener(type, /** @type {EventListener} */ (handler), options);
}

/**
 * Calls a handler when this instance is ended.
 *
 * @param {() => void} handler
 */
export const onEnd = (handler) => ending.signal.addEventListener("abort", handler);

/** Ends this instance. Its memory stays until it is wiped. */
export function endInstance() {
  ended = true;
  registry.mount = undefined;
  ending.abort();
}

export function wipeMemory() {
  if (memory) new Uint8Array(memory.buffer).fill(0);
  memory = undefined;
}

/** Ends this instance and wipes its memory, once no host has a widget. */
export function wipe() {
  if (registry.hosts.size || ended || left) return;
  // A file that comes later would be written into the wiped memory.
  if (registry.fetching) return void setTimeout(wipe, 100);
  endInstance();
  wipeMemory();
}

/**
 * Starts the module, compiled once for all instances.
 *
 * @param {string} name The module's file.
 * @param {(module: WebAssembly.Module) => Promise<WebAssembly.Memory>} instantiate
 */
export async function start(name, instantiate) {
  registry.module ??= await compile(name);
  memory = await instantiate(registry.module);
}

/** @param {string} name */
async function compile(name) {
  try {
    return await WebAssembly.compileStreaming(fetchChecked(name));
  } catch {
    // A server that does not know the type of the file, or a browser that compiles no stream.
    return WebAssembly.compile(await (await fetchChecked(name)).arrayBuffer());
  }
}

/**
 * Fetches a file of the widget. The browser refuses it when a byte differs from what the build has written down.
 *
 * @param {string} name
 */
async function fetchChecked(name) {
  const early = hostGlobals.early?.get(base + name);
  hostGlobals.early?.delete(base + name);
  const options = /** @type {RequestInit} */ ({ __proto__: null, integrity: "sha256-" + DIGESTS[name] });
  const response = await (early ?? fetch(base + name, options));
  if (!response.ok) throw new Error(name);
  return response;
}

/**
 * Fetches a file of the widget by its address, once for all instances.
 *
 * @param {string} address
 */
export async function fetchBytes(address) {
  let bytes = registry.packs.get(address);
  if (!bytes) {
    registry.fetching += 1;
    try {
      bytes = new Uint8Array(await (await fetchChecked(address.slice(base.length))).arrayBuffer());
    } finally {
      registry.fetching -= 1;
    }
    registry.packs.set(address, bytes);
  }
  return bytes;
}

/**
 * The same by its name, as a text.
 *
 * @param {string} name
 */
export const fetchText = async (name) => new TextDecoder().decode(await fetchBytes(base + name));
