// Starts the widget. A file of its own, because the pages allow no script inside them.
import { wipes } from "./device.js";
import init from "./zhol.js";

wipes((await init()).memory);
