import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All rules of WCAG 2.0 to 2.2, A and AA, and axe's own of good practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Still on trial in axe, and its only rule for 2.5.3. */
export const LABEL_IN_NAME = 'label-content-name-mismatch';

interface AxeFindings {
  /** One line for each element at fault: "rule: its markup". */
  faults: string[];
  /** Rules that ran and found something in order. */
  passed: string[];
}

/**
 * What axe finds in a page and in its frames of the same origin.
 * @param options `within`: a selector of the part that is looked at; `without`: rules that are left out
 */
export async function askAxe(
  page: Page,
  { within, without = [] }: { within?: string; without?: readonly string[] } = {},
): Promise<AxeFindings> {
  const builder = new AxeBuilder({ page })
    // Frames of other origins it does not see this way; for a page without any it takes half the time.
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: AXE_TAGS },
      rules: {
        [LABEL_IN_NAME]: { enabled: true },
        ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      },
      resultTypes: ['violations'],
    });
  if (within !== undefined) builder.include(within);
  const { violations, passes } = await builder.analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => id !== LABEL_IN_NAME || !isBranch(html)).map(({ html }) => `${id}: ${html}`),
  );
  return { faults, passed: passes.map(({ id }) => id) };
}

export async function axeFaults(page: Page, options?: { within?: string }): Promise<string[]> {
  return (await askAxe(page, options)).faults;
}

/** To that rule the label of a line of the list is also its readings, and all the lines under it. */
function isBranch(html: string): boolean {
  return /^<li [^>]*role="treeitem"/.test(html);
}
