// Releases the element (`npm run embed:release`): builds the version its source names and keeps that file for good.

import { writeFile } from 'node:fs/promises';
import { ELEMENT_VERSION } from '../../embed/element/version.ts';
import { buildElement } from './buildElement.ts';
import {
  compareVersions,
  type ElementRelease,
  integrityOf,
  RELEASE_LIST,
  RELEASES,
  readReleases,
} from './releases.ts';

async function main(): Promise<number> {
  const [newest] = readReleases();
  if (newest && compareVersions(ELEMENT_VERSION, newest.version) <= 0) {
    console.error(
      `${newest.version} はすでに公開した版です。変えることはできません。src/embed/element/version.ts に新しい版を書いてください。\n` +
        `${newest.version} has been released and stays as it is; give src/embed/element/version.ts a newer version.`,
    );
    return 1;
  }
  const code = await buildElement();
  const release: ElementRelease = {
    version: ELEMENT_VERSION,
    file: `${ELEMENT_VERSION}.js`,
    date: new Date().toISOString().slice(0, 10),
    integrity: integrityOf(code),
  };
  // A file of that name that the list does not know is nobody's to overwrite either.
  await writeFile(new URL(release.file, RELEASES), code, { flag: 'wx' });
  const list = [release, ...readReleases()];
  await writeFile(new URL(RELEASE_LIST, RELEASES), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`src/embed/releases/${release.file}\n${release.integrity}`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
