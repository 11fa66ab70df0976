// Checks the charter with the kit itself, so that what is refused here is what pages would leave out.
import { parseCharterText } from './parse-charter.js';

const form = document.querySelector('#cookie-charter-settings');
const field = document.querySelector('#cookie-charter-json');
const findings = document.querySelector('#cookie-charter-findings');

/** An empty field is no charter, and no mistake. */
const problemsIn = (text) => (text.trim() === '' ? [] : parseCharterText(text).problems);

function show(problems) {
  const { none, some } = findings.dataset;
  const words = document.createElement('p');
  words.textContent = problems.length > 0 ? some : none;
  const list = document.createElement('ul');
  list.className = 'ul-disc';
  list.append(...problems.map(lineFor));
  findings.replaceChildren(words, ...(problems.length > 0 ? [list] : []));
  findings.className = `notice inline notice-${problems.length > 0 ? 'error' : 'success'}`;
  field.setAttribute('aria-invalid', String(problems.length > 0));
}

function lineFor({ path, value, message }) {
  const line = document.createElement('li');
  const place = document.createElement('code');
  place.textContent = path;
  const found = document.createElement('code');
  found.textContent = (JSON.stringify(value) ?? 'undefined').slice(0, 120);
  line.append(place, ` ${message}; ${findings.dataset.found} `, found);
  return line;
}

show(problemsIn(field.value));
field.addEventListener('change', () => show(problemsIn(field.value)));
form.addEventListener('submit', (event) => {
  const problems = problemsIn(field.value);
  show(problems);
  if (problems.length === 0) return;
  event.preventDefault();
  field.focus();
});
