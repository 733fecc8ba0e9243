/**
 * Switches off what Chromium does on the network on its own: looking up names and proxies, fetching dictionaries and
 * components, reporting. denyRequests() stops what the page asks for; this stops what nobody asked for.
 */
import type { App, Session, WebContents } from 'electron';

/** Chromium's command line switches with their values; they must be set before the application is ready. */
const quietSwitches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'no-proxy-server': '',
  // No name is ever resolved; app:// needs none.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  // WebRTC is not under the content security policy: it may use no network interface at all.
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

export function quietNetworkBeforeReady(app: App): void {
  for (const [name, value] of Object.entries(quietSwitches)) {
    if (value === '') app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
}

export function quietNetwork(app: App, session: Session): void {
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  // Without languages no dictionary is fetched; switching the checker off alone still fetches the system language's.
  session.setSpellCheckerLanguages([]);
}

export function quietContents(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
