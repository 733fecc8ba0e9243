/** Where texts name an entity, by any of its names, with the words around; a click shows the place. */
import { formatCount } from '../../../core/catalogue/plural.ts';
import { openPassage } from '../../app/open-document.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import styles from './entities-view.module.css';

const shown = 300;

export function EntityMentions({ id }: { id: string }) {
  const { entities: terms, language } = useWords();
  const found = useProjectQuery('findMentions', { id, limit: shown }).data;
  if (found === undefined) return null;
  const { mentions, documents, more } = found;
  const count = formatCount(language, mentions.length);
  return (
    <div>
      <h3 className={styles.heading}>
        {more ? terms.mentionsMore(count) : terms.mentions(count)}
        {documents > 0 && ` · ${terms.inDocuments(formatCount(language, documents), documents)}`}
      </h3>
      {mentions.length === 0 && <p className={styles.none}>{terms.noMentions}</p>}
      <ul className={styles.list}>
        {mentions.map((mention) => (
          <li key={`${mention.document} ${mention.start}`} className={styles.item}>
            <button className={styles.jump} onClick={() => openPassage(mention.document, mention)}>
              <span aria-hidden />
              <span className={styles.words} dir="auto">
                {mention.before}
                <b>{mention.words}</b>
                {mention.after}
              </span>
              <span className={styles.where} dir="auto">
                {mention.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
