/** Whether the browser is preparing a page that nobody looks at yet. Chromium alone does so, and alone knows the word. */
export function isPrerendered(page: Document): boolean {
  return (page as Document & { prerendering?: boolean }).prerendering === true;
}

/** Waits until somebody looks at the page: until then it shows, records and releases nothing (R91). */
export async function whenActivated(page: Document): Promise<void> {
  if (!isPrerendered(page)) return;
  await new Promise((resolve) => {
    page.addEventListener('prerenderingchange', resolve, { once: true });
  });
}
