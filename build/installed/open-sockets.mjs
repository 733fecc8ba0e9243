// The network sockets that processes hold, seen from outside: what they have open, looked up in the kernel's own lists.
// Sockets between processes of one machine (unix) are none.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const kinds = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6', 'icmp', 'icmp6'];

/**
 * @param {readonly number[]} pids
 * @returns {{ looked: number, sockets: string[] }} at how many processes it could look (root at all, others not at those
 *   that Chromium's sandbox hides), and such as `tcp 0100007F:9229`
 */
export function openSockets(pids) {
  let looked = 0;
  const sockets = pids.flatMap((pid) => {
    try {
      const held = socketsOf(pid);
      looked++;
      return held;
    } catch {
      return [];
    }
  });
  return { looked, sockets };
}

/** @param {number} pid */
function socketsOf(pid) {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => link(`/proc/${pid}/fd/${fd}`));
  const held = new Set(links.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []));
  return kinds.flatMap((kind) =>
    readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([, place, , , , , , , , inode = '']) => (held.has(inode) ? [`${kind} ${place}`] : [])),
  );
}

/** @param {string} path a descriptor that may have been closed while we looked */
function link(path) {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
