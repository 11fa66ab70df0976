// Looks words up in the index that the build wrote beside the pages; nothing is sent anywhere.
const words = new URL(document.URL).searchParams.get('q')?.trim() ?? '';
const summary = document.querySelector('#summary');
const results = document.querySelector('#results');

function entry({ url, meta, excerpt }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  // The excerpt is text of these pages with <mark> around what was found, written by the index.
  const text = Object.assign(document.createElement('p'), { innerHTML: excerpt });
  item.append(link, text);
  return item;
}

if (words !== '') {
  document.querySelector('#words').value = words;
  const { search } = await import('../pagefind/pagefind.js');
  const { results: found } = await search(words);
  const shown = await Promise.all(found.slice(0, 20).map((each) => each.data()));
  results.replaceChildren(...shown.map(entry));
  summary.textContent =
    found.length === 0
      ? `Nothing has “${words}”.`
      : `${found.length} pages have “${words}”${found.length > 20 ? '; the first 20:' : ':'}`;
}
