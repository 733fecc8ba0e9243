/**
 * The only place that hands an address to the system. Only whole https addresses of a short list are handed over; a
 * link in an imported text never is.
 */
import { shell } from 'electron';
import { externalAddress } from './external-address.ts';

/** Answers whether the address was one of ours. */
export function openExternal(address: string): boolean {
  const allowed = externalAddress(address);
  if (allowed === null) return false;
  void shell.openExternal(allowed).catch(() => {
    // A desktop without a browser: there is nothing to open the address with and nothing lost.
  });
  return true;
}
