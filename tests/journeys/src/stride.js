// Answers the page that is open, by scripts inside it: as quick as the page itself. Nothing here looks whether a person could press what
// is pressed; `Page::choose` and `Page::press` do.
const [answers, whole, done] = arguments;
const room = () => document.querySelector('[data-zhol]').shadowRoot.querySelector('[data-live]:not([hidden])');
const one = selector => room().querySelector(selector);
const place = () => [one('.zhol').dataset.page, one('form[data-fact]')?.dataset.fact, one('h1')?.textContent, !!one('.notice[data-asks]')].join();
const tell = (field, kind) => field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));

function choose(answer) {
  const row = word => one(`input[data-option="${word}"]`);
  if (Array.isArray(answer)) {
    for (const word of answer.length ? answer : ['none']) if (!row(word).checked) row(word).click();
  } else if (row(answer)) {
    row(answer).click();
  } else if (one('select[name]')) {
    one('select[name]').value = answer;
    tell(one('select[name]'), 'change');
  } else {
    answer.split('-').forEach((value, at) => {
      const field = one(`[data-part=${['year', 'month', 'day'][at]}]`);
      field.value = String(Number(value));
      tell(field, field.matches('select') ? 'change' : 'input');
    });
  }
}

// Presses a button and waits for another page.
async function press(action) {
  const before = place(), began = performance.now();
  one(`button[data-action=${action}]`).click();
  while (place() === before) {
    if (performance.now() - began > 10000) throw new Error(`${action} led nowhere from ${before}`);
    await new Promise(resolve => setTimeout(resolve));
  }
}

async function give() {
  const fact = one('form[data-fact]').dataset.fact;
  choose(answers[fact] ?? 'unknown');
  // What was chosen is known once the page has had a turn.
  await new Promise(resolve => setTimeout(resolve));
  await press('continue');
  // A date that decides something when it is known better is asked for once; who knows no better goes on.
  if (one('.notice[data-asks]') && one('form[data-fact]')?.dataset.fact === fact) await press('continue');
}

async function stride() {
  const passed = [one('.zhol').dataset.page];
  if (passed[0] === 'start') {
    one(`button[data-action=start][data-option=${answers.subject ?? 'self'}]`).click();
    while (one('.zhol').dataset.page === 'start') await new Promise(resolve => setTimeout(resolve));
  }
  while (passed.length < 80) {
    const kind = one('.zhol').dataset.page;
    passed.push(kind);
    if (kind === 'result') return passed;
    if (kind === 'question') await give();
    else if (kind === 'check') await press(one('button[data-action=go-on]') ? 'go-on' : 'result');
    else await press('go-on');
  }
  throw new Error('the questions do not end');
}
(whole ? stride() : give()).then(done, error => done({ trouble: `${error} at ${place()}` }));
