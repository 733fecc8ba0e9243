/** The calls of the page's one object, made from inside the page as an attacker who got a script into it would. */
import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput, ClaimlightApi } from '../../core/contract/api.ts';
import type { Result } from '../../core/contract/failure.ts';

declare global {
  interface Window {
    claimlight: ClaimlightApi;
  }
}

export function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  // Playwright's argument type cannot follow a generic input; the declared signature is the contract's.
  return rawCall(page, name, input) as Promise<Result<CallOutput<Name>>>;
}

/** Whatever is given, unchecked. */
export function rawCall(page: Page, name: unknown, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([given, value]) => {
      const { call } = window.claimlight as { call: (name: unknown, input: unknown) => Promise<unknown> };
      return call(given, value) as Promise<Result<unknown>>;
    },
    [name, input],
  );
}
