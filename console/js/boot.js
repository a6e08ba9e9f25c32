// Starts the console in the page. Script, because it loads the module. The build makes this file, with all that it imports, the function
// `createInstance`: called again, everything in it is new.
import { end, idle, instantiate, open, press } from "wasm-module";
import { open as openConsole } from "./console.js";
import "./keyboard.js";

await openConsole(instantiate, { end, idle, open, press });
