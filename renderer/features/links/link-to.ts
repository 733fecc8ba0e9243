/** Makes a link and says so to whoever hears the screen. Answers whether it was made. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { LinkType } from '../../../core/model/link.ts';
import { announce } from '../../app/announce.ts';
import { run } from '../../app/notices.ts';

interface Wanted {
  from: string;
  to: { id: string; quote: string };
  type: LinkType;
}

export async function linkTo({ links }: Catalogue, { from, to, type }: Wanted): Promise<boolean> {
  const made = await run('createLink', { from, to: to.id, type });
  if (made) announce(links.linked(links.types[type], to.quote));
  return made !== undefined;
}
