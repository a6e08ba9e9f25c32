// Brings the widget to life where everything is in one file, which may have come by Bluetooth and has no server: unpacks what the page
// carries, and hands it over as if it had been fetched.

{
  const packs = new Map();
  const page = (document[Symbol.for("zhol")] ??= { __proto__: null });
  page.packs = packs;

  const unpacked = async () => {
    const { textContent } = document.querySelector("script[data-parts]");
    const packed = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    let bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const parts = {};
    for (const [name, length] of PARTS) {
      parts[name] = bytes.slice(0, length);
      bytes = bytes.slice(length);
    }
    return parts;
  };

  page.script = unpacked().then(async (parts) => {
    page.module = await WebAssembly.compile(parts["zhol_bg.wasm"]);
    for (const [name, bytes] of Object.entries(parts)) {
      // Each language is there whole, so nothing more of it is fetched.
      packs.set("./packs/" + name.replace("-whole", ""), bytes).set("./packs/" + name, bytes);
    }
    return URL.createObjectURL(new Blob([parts["zhol.js"]], { type: "text/javascript" }));
  });
}
