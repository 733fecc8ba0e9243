/** The rules of accessibility that a program can check, on what the window shows now. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../application.ts';

/** Looking at colours takes most of the time, and only the theme changes them. */
export type Checks = 'all' | 'colours' | 'all but colours';

const colours = 'color-contrast';

/** `what` is named where a rule is broken. */
export async function expectAccessible(page: Page, what: string, checks: Checks = 'all'): Promise<void> {
  // Electron opens no second page, in which the modern mode would put the results together; there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // Listing what is well costs more than finding what is not.
  axe.options({ resultTypes: ['violations'] });
  if (checks === 'colours') axe.withRules(colours);
  if (checks === 'all but colours') axe.disableRules(colours);
  const { violations } = await axe.analyze();
  const broken = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(broken, what).toEqual([]);
}
