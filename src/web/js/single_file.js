// Unpacks what the single file carries, which may have come by Bluetooth and has no server, and hands it over as if it had been fetched.
// Script, because the module itself is one of the packed files.
import { hostGlobals } from "./host_globals.js";

/** @type {Map<string, Uint8Array<ArrayBuffer>>} */
const packs = (hostGlobals.packs = new Map());

/** The files by their names. */
async function unpack() {
  const text = document.querySelector("script[data-parts]")?.textContent ?? "";
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return split(new Uint8Array(await new Response(stream).arrayBuffer()), PARTS);
}

/**
 * Files that lie one behind the other.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {[string, number][]} parts Their names and lengths.
 */
function split(bytes, parts) {
  /** @type {Record<string, Uint8Array<ArrayBuffer>>} */
  const files = {};
  let at = 0;
  for (const [name, length] of parts) files[name] = bytes.slice(at, (at += length));
  return files;
}

hostGlobals.script = unpack().then(async (files) => {
  hostGlobals.module = await WebAssembly.compile(files["zhol_bg.wasm"]);
  for (const [name, bytes] of Object.entries(files)) {
    // Each language is there whole, so nothing more of it is fetched.
    packs.set("./packs/" + name.replace("-whole", ""), bytes).set("./packs/" + name, bytes);
  }
  return URL.createObjectURL(new Blob([files["zhol.js"]], { type: "text/javascript" }));
});
