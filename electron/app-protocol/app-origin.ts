/** The one origin of the interface: its files are served by this application, from nowhere else. */
export const appScheme = 'app';
const appHost = 'claimlight';
export const appAddress = `${appScheme}://${appHost}/index.html`;

/** True for an address of ours. User names and ports are never part of one. */
export function isAppUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}
