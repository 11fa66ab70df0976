import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong on a page, by all of its rules or by these. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // In its other mode it would open a window for each look, to join what frames of other sites found.
    .setLegacyMode()
    // To tell of all that is right takes as long as to look for what is wrong.
    .options({ resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: [...rules] }) })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
