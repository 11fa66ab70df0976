/** What of ours is read in full on the page of a banner, as a selector of the tags that begin as its own does. */
export function readBeside({ localName }: Element): string {
  const prefix = localName.slice(0, -'banner'.length);
  return `${prefix}table, ${prefix}charter, ${prefix}preferences:not([modal])`;
}
