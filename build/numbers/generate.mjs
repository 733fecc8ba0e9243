// node build/numbers/generate.mjs: writes the number reader's generated tables into core/number/words/.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { script } from '../script.mjs';
import { tables } from './tables.mjs';

await script(import.meta.url, async () => {
  for (const [name, text] of Object.entries(tables()))
    writeFileSync(join(root, 'core/number/words', name), text);
});
