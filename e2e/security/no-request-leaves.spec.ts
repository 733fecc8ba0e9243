/** Whatever a script tries, and whatever Chromium likes to do by itself: a listening neighbour hears nothing. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, sharedWork, test } from '../application.ts';

const begun = sharedWork(async (work) => {
  const heard: string[] = [];
  // Any connection counts, also one that never gets to ask for anything.
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  server.on('connection', () => heard.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const udp = createSocket('udp4', () => heard.push('udp'));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  udp.unref();
  const { port } = server.address() as AddressInfo;
  return { heard, port, udpPort: udp.address().port, launched: await work.launch() };
});

test.beforeEach(async () => {
  const { heard, port } = begun();
  // The ear works.
  heard.length = 0;
  const own = connect(port, '127.0.0.1');
  await once(own, 'connect');
  own.destroy();
  await expect.poll(() => heard).toEqual(['connection']);
  heard.length = 0;
});

test('from the page, by any means it has', async () => {
  const { heard, port, udpPort, launched } = begun();
  launched.expectErrors(/./);
  await launched.page.evaluate(
    async ({ http, ws, stun }) => {
      const ended = (attempt: () => unknown) =>
        Promise.resolve()
          .then(attempt)
          .catch(() => undefined);
      const element = (name: string, attributes: Record<string, string>) =>
        new Promise((resolve) => {
          const made = document.createElement(name);
          made.addEventListener('error', resolve);
          made.addEventListener('load', resolve);
          for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
          document.body.append(made);
          setTimeout(resolve, 500);
        });
      const socket = (made: EventTarget) =>
        new Promise((resolve) => {
          made.addEventListener('error', resolve);
          made.addEventListener('open', resolve);
        });
      await Promise.all([
        ended(() => fetch(`${http}/fetch`)),
        ended(() => fetch(`${http}/no-cors`, { mode: 'no-cors', keepalive: true })),
        ended(() => navigator.sendBeacon(`${http}/beacon`, 'words')),
        ended(() => socket(new WebSocket(`${ws}/socket`))),
        ended(() => socket(new EventSource(`${http}/events`))),
        ended(() => {
          const request = new XMLHttpRequest();
          request.open('GET', `${http}/xhr`);
          request.send();
        }),
        ended(() => import(/* @vite-ignore */ `${http}/module.js`)),
        ended(() => new Worker(`${http}/worker.js`)),
        ended(() => element('img', { src: `${http}/picture.png` })),
        ended(() => element('script', { src: `${http}/script.js` })),
        ended(() => element('link', { rel: 'stylesheet', href: `${http}/style.css` })),
        ended(() => element('link', { rel: 'prefetch', href: `${http}/prefetch` })),
        ended(() => element('link', { rel: 'preconnect', href: http })),
        ended(() => element('link', { rel: 'dns-prefetch', href: http })),
        ended(() => element('iframe', { src: `${http}/frame` })),
        ended(() => element('video', { src: `${http}/video.mp4` })),
        ended(() => element('embed', { src: `${http}/embed` })),
        ended(async () => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
          peer.createDataChannel('out');
          await peer.setLocalDescription(await peer.createOffer());
          await new Promise((resolve) => {
            peer.addEventListener('icegatheringstatechange', () => {
              if (peer.iceGatheringState === 'complete') resolve(null);
            });
            setTimeout(resolve, 1_000);
          });
          peer.close();
        }),
      ]);
    },
    { http: `http://127.0.0.1:${port}`, ws: `ws://127.0.0.1:${port}`, stun: `stun:127.0.0.1:${udpPort}` },
  );
  expect(heard).toEqual([]);
});

test('from the session, whoever asks', async () => {
  const { heard, port, launched } = begun();
  const answers = await launched.electron.evaluate(async ({ net, session }, http) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'answered',
        () => 'refused',
      );
    return {
      net: await outcome(net.fetch(`${http}/net`)),
      session: await outcome(session.defaultSession.fetch(`${http}/session`)),
      host: await outcome(session.defaultSession.resolveHost('localhost.localdomain')),
    };
  }, `http://127.0.0.1:${port}`);
  expect(answers).toEqual({ net: 'refused', session: 'refused', host: 'refused' });
  expect(heard).toEqual([]);
});
