// What the build gives the scripts.

/** Where a person who leaves is led: a page that says nothing about them. */
declare const AWAY: string;
/** The SHA-256 digest of each file of the widget, in Base64, by name. */
declare const DIGESTS: Record<string, string>;
/** What the frame of a partner may do. */
declare const SANDBOX: string;
/** By language: what the frame is, a line on the helpline, its number, and the direction in which the language is written. */
declare const WORDS: Record<string, [title: string, line: string, number: string, direction: string]>;
/** The names and lengths of the files that the single file carries, in their order. */
declare const PARTS: [name: string, length: number][];
/** Runs all scripts of the widget, or of the console, again, with everything in them new. */
declare const createInstance: () => Promise<void>;
/** What the widget's script exports as `mount`. */
declare let exportedMount: () => void;

/** The module as wasm-bindgen and the build give it: of the widget, or of the console. */
declare module "wasm-module" {
  /** Makes an instance of the compiled module. Gives its memory. */
  export function instantiate(module: WebAssembly.Module): Promise<WebAssembly.Memory>;

  /** The widget's: opens it in an element. Gives what closes it. */
  export function mount(room: Element, base: string, language: string, own: boolean): () => void;

  /** The console's: opens it in an element. */
  export function open(room: Element, base: string): void;
  /** The console's: a key was pressed. Whether it did something. */
  export function press(chord: string, field: number): boolean;
  /** The console's: whether the call is cleared soon. */
  export function idle(soon: boolean): void;
  /** The console's: closes it. */
  export function end(): void;
}
