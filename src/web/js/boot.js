// Starts the widget in the page. Script, because it loads the module. The build makes this file, with all that it imports, the function
// `createInstance`: called again, everything in it is new.
import { instantiate, mount } from "wasm-module";
import "./actions.js";
import { define } from "./custom_element.js";
import { hostGlobals } from "./host_globals.js";
import { mountAll } from "./mount.js";
import { base, registry, start, wipe } from "./runtime.js";

try {
  await start("zhol_bg.wasm", instantiate);
} catch (error) {
  hostGlobals.onLoadError?.();
  throw error;
}
registry.wipe = wipe;
registry.mount = (room, language, own) => mount(room, base, language, own);
define();
mountAll();

exportedMount = mountAll;
