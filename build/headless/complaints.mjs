// Chromium complains at length about a machine that has no desktop: no D-Bus, no graphics card. There that is no news,
// and it would bury what the application itself has to say.

import { createInterface } from 'node:readline';

/** Such as [123:1124/040610.045991:ERROR:bus.cc(407)] Failed to connect to the bus: … */
const complaint =
  /^\[\d+:[\d/.]+:(?:ERROR|WARNING):(?:bus|object_proxy|viz_main_impl|gl_\w+|gpu_\w+|command_buffer_\w+)\.cc/;

/**
 * @param {import('node:stream').Readable} from
 * @param {import('node:stream').Writable} to
 */
export function withoutComplaints(from, to) {
  createInterface({ input: from }).on('line', (line) => {
    if (!complaint.test(line)) to.write(`${line}\n`);
  });
}
