// Stands wherever the console's script says `setTimeout`. Script, because only the bundler can put it there.
export { setTimer as setTimeout } from "./call.js";
