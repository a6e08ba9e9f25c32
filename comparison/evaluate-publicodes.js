import { measure } from "./evaluation.js";
import * as rules from "./publicodes-rules.js";

globalThis.evaluate = (people, rounds, times) => ({ ...measure(rules, people, rounds, times), pathways: rules.pathways });
