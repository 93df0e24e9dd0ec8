import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildElement } from '../../../src/build/embed/buildElement.ts';
import {
  compareVersions,
  integrityOf,
  RELEASE_LIST,
  RELEASES,
  readRelease,
  readReleases,
} from '../../../src/build/embed/releases.ts';
import { ELEMENT_VERSION } from '../../../src/embed/element/version.ts';

const releases = readReleases();

describe('releases of the element', () => {
  it.each(releases)('$version is byte for byte what its integrity says', (release) => {
    expect(integrityOf(readRelease(release))).toBe(release.integrity);
    expect(release.file).toBe(`${release.version}.js`);
  });

  it('are all in the list, each once, and nothing else lies beside them', () => {
    const files = [RELEASE_LIST, ...releases.map(({ file }) => file)];
    expect(readdirSync(RELEASES).sort()).toEqual(files.sort());
  });

  it('are named with their newest version in the sheet for security officers', () => {
    const sheet = readFileSync('docs/external-service-statement.md', 'utf8');
    expect(sheet).toContain(`| 埋め込み用スクリプトの版 | ${releases[0]?.version}`);
  });

  it('stand in the guide for editors with the newest, whole and ready to copy', () => {
    const guide = readFileSync('docs/embedding.md', 'utf8');
    const [newest] = releases;
    const tag = `src="https://atlas.example/embed/${newest?.file}" integrity="${newest?.integrity}" crossorigin="anonymous"`;
    expect(guide).toContain(`<script type="module" ${tag}></script>`);
    expect(guide.match(/sha384-[A-Za-z0-9+/]+/g)).toEqual([newest?.integrity]);
  });

  it('name the version they are', () => {
    for (const release of releases) expect(readRelease(release).toString()).toContain(release.version);
  });

  it('end with what the source makes, unless the source says that it is newer', async () => {
    const [newest] = releases;
    if (!newest) throw new Error('nothing has been released');
    expect(compareVersions(ELEMENT_VERSION, newest.version)).toBeGreaterThanOrEqual(0);
    const isReleased = ELEMENT_VERSION === newest.version;
    expect(
      !isReleased || (await buildElement()) === readRelease(newest).toString(),
      'The element has changed since its release: give src/embed/element/version.ts a newer version',
    ).toBe(true);
  });
});

describe('integrityOf', () => {
  it('is what browsers reckon', () => {
    // The example of the specification (W3C, Subresource Integrity, 3.1).
    expect(integrityOf("alert('Hello, world.');")).toBe(
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});

describe('compareVersions', () => {
  it('goes by numbers, not by letters', () => {
    const versions = ['1.10.0', '2.0.0', '1.9.9', '1.9.10', '1.0.0'];
    expect(versions.sort(compareVersions)).toEqual(['1.0.0', '1.9.9', '1.9.10', '1.10.0', '2.0.0']);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  });
});
