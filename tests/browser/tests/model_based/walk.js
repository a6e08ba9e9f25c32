// Takes the steps that the model has chosen, and looks after each whether the page comes to what is expected.
const [steps, most, done] = arguments;
const room = () => document.querySelector('[data-zhol]').shadowRoot;
const all = (selector) => [...room().querySelectorAll(selector)];
const two = (text) => text.padStart(2, '0');
function seen() {
  // A page that waits for the rest of the rules has no heading yet.
  if (!room().querySelector('h1')) return 'waiting';
  const page = room().querySelector('.zhol'), kind = page.dataset.page;
  let shown = null;
  if (kind === 'help') shown = all('[data-urgent]').map(e => e.dataset.urgent);
  if (kind === 'check') shown = all('.answers [data-action=change]').map(e => e.dataset.fact);
  if (kind === 'result') shown = all('[data-pathway]').map(e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true']);
  if (kind === 'question') {
    const part = (name) => room().querySelector(`[data-date-field=${name}]`)?.value ?? '';
    const list = room().querySelector('select[name]')?.value ?? '';
    const date = part('year') && [part('year'), two(part('month')), two(part('day'))].join('-');
    const chosen = all('input:checked').map(e => e.dataset.option);
    shown = [room().querySelector('form').dataset.fact, [...chosen, ...[list, date].filter(Boolean)], all('.faults').length > 0];
  }
  return JSON.stringify([kind, page.lang, history.state?.zhol ?? 0, shown]);
}
function act(step) {
  if (step.back) return history.back();
  if (step.forward) return history.forward();
  if (step.language) { all(`[data-lang=${step.language}]`)[0].click(); return; }
  if (step.click) return all(step.click)[0].click();
  const row = (word) => room().querySelector(`input[data-option="${word}"]`);
  if (step.type) {
    for (const [name, value] of Object.entries(step.type)) {
      const field = room().querySelector(`[data-date-field=${name}]`);
      field.value = value;
      field.dispatchEvent(new Event(name === 'month' ? 'change' : 'input', { bubbles: true, composed: true }));
    }
  } else {
    const list = room().querySelector('select[name]');
    for (const other of all('input[type=checkbox]:checked')) if (!step.choose.includes(other.dataset.option)) other.click();
    for (const word of step.choose) {
      if (row(word)) { if (!row(word).checked) row(word).click(); }
      else { list.value = word; list.dispatchEvent(new Event('change', { bubbles: true, composed: true })); }
    }
  }
  return new Promise(resolve => setTimeout(() => { room().querySelector('[data-action=continue]').click(); resolve(); }));
}
// A browser that refuses too many entries of the history within ten seconds is given no more of them: no person is so quick.
const times = window.zholTimes ??= [];
async function rest() {
  if (most && times.length >= most) {
    const rest = times.shift() + 11000 - performance.now();
    if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest));
  }
  times.push(performance.now());
}
(async () => {
  for (const [at, step] of steps.entries()) {
    await rest();
    const wanted = JSON.stringify(step.expect);
    try { await act(step); } catch (error) { return { at, step, error: String(error), seen: seen() }; }
    const began = performance.now();
    while (seen() !== wanted) {
      if (performance.now() - began > 20000) return { at, step, seen: seen() };
      await new Promise(resolve => setTimeout(resolve));
    }
  }
  return null;
})().then(done, error => done({ error: String(error) }));
