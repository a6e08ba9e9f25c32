// Starts the console in the page. The build puts it into one function with what it starts, `anew`: called again, everything is new.
import { begin } from "./console.js";
import init, { end, idle, open, press } from "./zhol.js";

await begin(init, { end, idle, open, press });
