// Starts the widget in the page. The build puts it into one file with what it starts.
import { begin } from "./device.js";
import init, { mount } from "./zhol.js";

await begin(init);

export { mount };
