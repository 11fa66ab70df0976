import { folded, type Told } from './told.ts';

/** Everything that is shown, in the order it is read: what is in a slot stands where the slot is. */
export const IN_ORDER = `(() => {
  const within = (one) => {
    const assigned = one.localName === 'slot' ? one.assignedElements() : [];
    return assigned.length > 0 ? assigned : [...(one.shadowRoot ?? one).children];
  };
  const all = (one) => [one, ...within(one).flatMap(all)];
  return all(document.body).filter((one) => one.checkVisibility({ visibilityProperty: true }));
})()`;

type Ask = (path: string) => Promise<string>;

/** What WebKit's driver tells of each of these elements: a role and a name. It fails at what the tree leaves out. */
export async function webkitTree(elements: readonly string[], ask: Ask): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const id of elements) {
    const role = await ask(`/element/${id}/computedrole`).catch(() => '');
    if (role !== '') told.push({ role, name: folded(await ask(`/element/${id}/computedlabel`)) });
  }
  return told;
}
