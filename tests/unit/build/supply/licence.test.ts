import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isAccepted, readLicence } from '../../../../src/build/supply/licence.ts';
import { ROOT } from '../openData/realFiles.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-licence-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const own = JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT' });
  for (const [name, content] of Object.entries({ 'package.json': own, ...files }))
    writeFileSync(path.join(folder, name), content);
  return folder;
}

const WORDS = `Copyright (c) Somebody. ${'Permission is hereby granted. '.repeat(10)}`.trim();

describe('the text of a licence', () => {
  it('is all files that say it, with their notices, in one order on every computer', () => {
    const folder = folderWith({
      NOTICE: 'third',
      'licence.txt': 'fourth',
      COPYING: 'first',
      'LICENSE.md': 'second\r\n',
    });
    expect(readLicence(folder).text).toBe('first\n\nsecond\n\nthird\n\nfourth');
  });

  it('may stand in the readme, as far as the next heading', () => {
    const readme = `# a\n\nWhat it does\n\n## License (MIT)\n\n${WORDS}\n\n## Thanks\n\nto all`;
    expect(readLicence(folderWith({ 'README.md': readme })).text).toBe(`License (MIT)\n\n${WORDS}`);
  });

  it('is not there where the readme only names it', () => {
    const folder = folderWith({ 'README.md': '# a\n\n## License\n\nMIT' });
    expect(() => readLicence(folder)).toThrow('a 1.0.0 reaches readers, but comes without the text');
  });

  it('leaves out what is within a tool and not in what it adds to a site', () => {
    const { text } = readLicence(path.join(ROOT, 'node_modules/vite'));
    expect(text).toContain('Copyright (c) 2019-present, VoidZero Inc. and Vite contributors');
    expect(text).not.toContain('bundled dependencies');
    expect(text.length).toBeLessThan(2000);
  });
});

describe('isAccepted', () => {
  it.each(['MIT', 'MIT AND OFL-1.1', '(MIT OR Apache-2.0)', 'ISC AND (MIT OR BSD-3-Clause)'])(
    '%s',
    (licence) => {
      expect(isAccepted(licence)).toBe(true);
    },
  );

  it.each([
    '',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'MIT OR GPL-3.0-only',
    'SEE LICENSE IN x',
    'UNLICENSED',
    'mit',
  ])('not %j', (licence) => {
    expect(isAccepted(licence)).toBe(false);
  });
});
