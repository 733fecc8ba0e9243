/** The marks already made in the sample project, each by the words it covers. */
import type { Kind } from '../../core/model/kinds.ts';
import type { Fields } from '../marks/fields.ts';
import type { sampleArticles } from './articles.ts';

export interface SampleMark {
  article: keyof typeof sampleArticles;
  kind: Kind;
  /** Exactly as in the article, where they stand once. */
  words: string;
  fields: Fields;
}

export const sampleMarks: readonly SampleMark[] = [
  { article: 'indonesian', kind: 'number', words: '30 duta besar', fields: { quantity_class: 'other' } },
  {
    article: 'indonesian',
    kind: 'quote',
    words: '“Semua pihak harus menahan diri, dan pasukan harus pulang sebelum musim semi,”',
    fields: {
      speaker: 'Utusan khusus',
      speaker_kind: 'unnamed official',
      attitude: 'statement',
      polarity: 'affirms',
      said_on: '2022-01-12',
    },
  },
  {
    article: 'indonesian',
    kind: 'claim',
    words: 'Velmora telah menempatkan setidaknya 100.000 tentara di dekat perbatasan',
    fields: {
      claim_text:
        'Velmora telah menempatkan setidaknya 100.000 tentara di dekat perbatasannya dengan Ardania.',
      claimant: 'Utusan khusus',
      claim_types: ['Numerical Claim'],
      claim_date: '2022-01-12',
    },
  },
  {
    article: 'indonesian',
    kind: 'number',
    words: 'setidaknya 100.000 tentara',
    fields: {
      quantity_class: 'deployed',
      scope: 'cumulative to date',
      as_of: '2022-01-12',
      reported_by: 'Utusan khusus',
    },
  },
  {
    article: 'indonesian',
    kind: 'claim',
    words: 'membantah laporan tersebut',
    fields: {
      claim_text: 'Kementerian Pertahanan Velmora membantah bahwa pasukannya dikerahkan untuk menyerang.',
      claimant: 'Kementerian Pertahanan Velmora',
      stance: 'denies',
      claim_date: '2022-01-12',
    },
  },
  {
    article: 'indonesian',
    kind: 'number',
    words: '90.000 hingga 120.000 personel',
    fields: { quantity_class: 'deployed', reported_by: 'Kantor Berita Contoh' },
  },
  {
    article: 'english',
    kind: 'quote',
    words: '“We have no plan to attack anyone,”',
    fields: {
      speaker: 'Velmoran defence ministry',
      speaker_role: 'ministry spokesperson',
      speaker_kind: 'unnamed official',
      attitude: 'statement',
      polarity: 'denies',
    },
  },
  {
    article: 'english',
    kind: 'number',
    words: 'at least 100,000 troops',
    fields: { quantity_class: 'deployed', reported_by: 'Special envoy' },
  },
];
