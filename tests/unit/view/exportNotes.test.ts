import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/i18n/words.ts';
import { type ExportNotes, exportNotes } from '../../../src/view/exportNotes.ts';

const NOTES: ExportNotes = {
  title: 'Initiatives: medical',
  version: '1.2.0',
  date: '2026-04-01',
  asOf: '2025-04-01',
  taken: '2026-11-03',
  address: 'https://atlas.example/en/initiatives/?category=medical',
  rows: 1234,
  columns: [
    { name: 'key', about: '' },
    { name: 'title', about: 'as printed' },
  ],
  caveats: ['A selection.', 'Two\nlines.'],
  credits: ['Renkei Atlas', '総務省'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  citation: 'Renkei Atlas project. (2026).',
};

describe('notes beside a table', () => {
  it('say what it is, from where and when, how far it goes, what columns mean and whom to name', () => {
    const { cite } = wordsOf('en');
    const { notes: say } = cite;
    expect(exportNotes(NOTES, 'medical.csv', cite)).toBe(
      `\uFEFF${[
        `# ${say.about}`,
        `${say.file}: medical.csv`,
        `${say.title}: Initiatives: medical`,
        `${say.rows}: ${say.rowCount(1234)}`,
        `${say.asOf}: 2025-04-01`,
        `${say.version}: ${say.versionOf('1.2.0', '2026-04-01')}`,
        `${say.taken}: 2026-11-03`,
        `${say.address}: https://atlas.example/en/initiatives/?category=medical`,
        say.notOfficial,
        '',
        `# ${say.caveats}`,
        '- A selection.',
        '- Two',
        'lines.',
        `- ${say.form}`,
        '',
        `# ${say.columns}`,
        '- key',
        '- title: as printed',
        '',
        `# ${say.credit}`,
        '- Renkei Atlas',
        '- 総務省',
        '',
        `# ${say.licence}`,
        'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
        '',
        `# ${say.citation}`,
        'Renkei Atlas project. (2026).',
        '',
      ].join('\r\n')}`,
    );
  });

  it('have no readings in plain Japanese: a plain editor would show them as print', () => {
    expect(exportNotes(NOTES, 'medical.csv', wordsOf('easy').cite)).not.toMatch(/《/);
  });
});
