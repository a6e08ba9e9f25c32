// Reloads the page when `cargo xtask dev` has built it again. It is in no page of dist/.
(() => {
  const address = document.currentScript.dataset.version;
  const version = address.split("/").pop();
  const wait = async () => {
    try {
      const response = await fetch(address, { cache: "no-store" });
      if (response.ok && (await response.text()) !== version) return location.reload();
    } catch {
      // The server was stopped. It may come again.
      await new Promise((done) => setTimeout(done, 500));
    }
    return wait();
  };
  wait();
})();
