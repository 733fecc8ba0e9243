/** The addresses that may be handed to the person's browser. */
export const guideAddress = 'https://github.com/claimlight/claimlight/blob/main/docs/guide/README.md';

const allowed: readonly string[] = [guideAddress];

/** The address as it will be opened, null where it is not one of ours. A fragment may be added, nothing else. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const fragment = url.hash;
  url.hash = '';
  return allowed.includes(url.href) ? url.href + fragment : null;
}
