// Playwright reporter: one last line with the counts, alone on a line, for people and scripts that look for it.

/** @typedef {import('@playwright/test/reporter').TestCase} TestCase */

export default class SummaryReporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  /** @param {TestCase} test */
  onTestEnd(test) {
    // What counts is the outcome and not the status: a test that is meant to fail and does, has passed.
    if (test.outcome() === 'skipped') this.#skipped++;
    else if (test.ok()) this.#passed++;
    else this.#failed++;
  }

  onExit() {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped`);
  }
}
