/** The rules of accessibility that a program can check, on what the window shows now. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../application.ts';

/** `what` is named where a rule is broken. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Electron opens no second page, in which the modern mode would put the results together; there are no frames here.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const broken = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
  expect.soft(broken, what).toEqual([]);
}
