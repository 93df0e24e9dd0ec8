import released from '../../data/version.json' with { type: 'json' };
import { RECORD_DATE } from './timeline.ts';

/**
 * The record as something to be cited: its version (data/version.json, the one place it is written), the day of that
 * version, and the day of which it speaks. What a change of the version means is said in data/CHANGELOG.md.
 */
export const DATASET = {
  title: { ja: '連携中枢都市圏アトラス', en: 'Renkei Atlas' },
  publisher: { ja: 'Renkei Atlas プロジェクト', en: 'Renkei Atlas project' },
  /** Semantic version, "1.2.0". */
  version: released.version,
  /** Day of this version, ISO. */
  date: released.date,
  /** The day of which the record speaks: members, names and codes. */
  asOf: RECORD_DATE,
  licence: {
    id: 'CC-BY-4.0',
    name: {
      ja: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）',
      en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    url: {
      ja: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
      en: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
  /** How to name this data where it is used. */
  credit: {
    ja: '「連携中枢都市圏アトラス」（Renkei Atlas プロジェクト、CC BY 4.0）',
    en: 'Renkei Atlas (Renkei Atlas project, CC BY 4.0)',
  },
} as const;
