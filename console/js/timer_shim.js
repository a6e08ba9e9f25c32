// Put into the console's script wherever that says `setTimeout`.
export { later as setTimeout } from "./console.js";
