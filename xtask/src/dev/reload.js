// Reloads the page when `cargo xtask dev` has built the site again. It is in no page of dist/.
(() => {
  const { version } = document.currentScript.dataset;
  const wait = async () => {
    try {
      const response = await fetch(`/dev/version/${version}`, { cache: "no-store" });
      if (response.ok && (await response.text()) !== version) return location.reload();
    } catch {
      // The server was stopped. It may come again.
      await new Promise((done) => setTimeout(done, 500));
    }
    return wait();
  };
  wait();
})();
