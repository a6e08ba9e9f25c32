// Starts the widget in the page. The build puts it into one file with what it starts.
import { wipes } from "./device.js";
import init, { mount } from "./zhol.js";

wipes((await init()).memory);

export { mount };
