// Answers every question, and notes how long each answer took: choosing until that is drawn, and going on until the next page is.
const answers = arguments[0];
const drawn = () => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = done;
  channel.port2.postMessage(0);
}));
const changed = async (before) => {
  const began = performance.now();
  do {
    await drawn();
    if (performance.now() - began > 20000) throw new Error("nothing came after " + before);
  } while (contestant.place() === before);
};
globalThis.walked = undefined;
(async () => {
  const took = [];
  let before = contestant.place();
  contestant.begin();
  if (contestant.place() === before && !contestant.fact()) await changed(before);
  for (let step = 0; step < 80 && !contestant.isOver(); step += 1) {
    before = contestant.place();
    const fact = contestant.fact();
    if (!fact) {
      contestant.goOn();
      await changed(before);
      continue;
    }
    let began = performance.now();
    contestant.choose(fact === "subject" ? "self" : (answers[fact] ?? "unknown"));
    await drawn();
    let cost = performance.now() - began;
    began = performance.now();
    contestant.goOn();
    await changed(before);
    took.push(cost + performance.now() - began);
  }
  globalThis.walked = { took };
})().catch((error) => (globalThis.walked = { error: String(error) + " at " + contestant.place() }));
