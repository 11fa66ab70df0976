const app = document.querySelector('div');
const output = document.querySelector('output');
const elements = document.querySelector('#elements');
const more = document.querySelector('#more');
const the = (tag) => app.querySelector(tag);

let label = '';
function hear({ type }) {
  output.textContent += `${output.textContent ? ', ' : ''}${label} ${type}`;
}

function place() {
  app.append(document.importNode(elements.content, true));
  the('details').addEventListener('toggle', hear);
  the('cookie-trigger').addEventListener('click', hear);
}

/** Puts an element in its place, or takes it away. */
function offer(parent, selector, element) {
  parent.querySelector(`:scope > ${selector}`)?.remove();
  if (element) parent.append(element);
}

function show(given) {
  ({ label } = given);
  app.querySelectorAll('#bare, #attribute').forEach((element) => element.remove());
  if (given.bare) app.append(document.importNode(more.content, true));
  the('#attribute')?.toggleAttribute('with-tools', !given.bare);
  const { store, placement } = given;
  Object.assign(the('cookie-banner'), { store, placement });
  the('cookie-banner').setAttribute('heading-level', given.level);
  the('cookie-table').setAttribute('columns', given.columns);
  the('cookie-table').setAttribute('heading-level', given.level);
  the('cookie-table').toggleAttribute('with-tools', given.flag);
  the('cookie-charter').store = store;
  the('cookie-preferences').toggleAttribute('modal', given.flag);
  the('p').textContent = given.message;
  the('template').innerHTML = given.embed;
  const title = Object.assign(document.createElement('span'), { slot: 'title', textContent: given.title });
  offer(the('cookie-banner'), '[slot="title"]', given.title && title);
  const link = Object.assign(document.createElement('a'), { href: given.link, textContent: 'The film' });
  offer(the('cookie-gate'), 'a', given.link && link);
}

document.addEventListener('cookie-consent-change', hear);
window.addEventListener('give', ({ detail }) => {
  if (!detail) app.replaceChildren();
  else {
    if (!app.hasChildNodes()) place();
    show(detail);
  }
});
