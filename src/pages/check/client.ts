import { fetchJson } from '../../ui/siteData.ts';
import './check.css';
import { htmlLanguage } from '../../i18n/language.ts';
import type { RegionFile } from '../../record/sheet/importSheet.ts';
import type { SheetLists } from '../../record/sheet/lists.ts';
import { required } from '../../ui/elements.ts';
import { tellIfIncomplete } from '../../ui/incomplete.ts';
import { wakeEveryPage } from '../everyPage/wake.ts';
import { CHECK_DATA_ID, type CheckData, IDS, NEW_REGION } from './checkData.ts';
import { showFailure } from './failure.ts';
import { fill } from './fill.ts';

/**
 * Entry of the page that checks sheets. Files are read here and stay here: nothing but the record is fetched,
 * and the rules come when they are needed.
 */
const page = JSON.parse(required(CHECK_DATA_ID).textContent ?? '') as CheckData;
const { words } = page;
const { site } = await wakeEveryPage();
const tool = required(IDS.tool);
const region = required(IDS.region) as HTMLSelectElement;
const input = required(IDS.file) as HTMLInputElement;
const status = required(IDS.status);
const results = required(IDS.results);
let chosen: File | null = null;
const files = `${site.files}check/`;
let run = 0;

required(IDS.without).hidden = true;
tool.hidden = false;

region.addEventListener('change', check);
input.addEventListener('change', () => {
  choose(input.files?.[0]);
  // The same file can be chosen again after it was mended.
  input.value = '';
});
// Wherever it is let go on the page: a browser would open the file in its place.
addEventListener('dragover', (event) => {
  event.preventDefault();
  tool.classList.add('is-over');
});
tool.addEventListener('dragleave', () => tool.classList.remove('is-over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  tool.classList.remove('is-over');
  choose(event.dataTransfer?.files[0]);
});

function choose(file: File | undefined): void {
  if (!file) return;
  chosen = file;
  check();
}

/** What is still to come is for everybody to see; results stand below, and the line is then for screen readers alone. */
function tell(text: string, isResult = false): void {
  status.textContent = text;
  status.classList.toggle('visually-hidden', isResult);
}

function check(): void {
  if (chosen === null) return;
  if (region.value === '') {
    tell(fill(words.needRegion, { name: chosen.name }));
    region.focus();
    return;
  }
  void checkFile(chosen, region.value);
}

async function checkFile(file: File, id: string): Promise<void> {
  run += 1;
  const current = run;
  tell(fill(words.reading, { name: file.name }));
  try {
    const isNew = id === NEW_REGION;
    const [bytes, { checkSheet }, lists, record] = await Promise.all([
      file.arrayBuffer(),
      import('./checkSheet.ts'),
      fetchJson<SheetLists>(`${files}lists.json`, 'taxonomy'),
      isNew ? null : fetchJson<RegionFile>(`${files}regions/${id}.json`, 'initiatives'),
    ]);
    if (current !== run) return;
    const sheet = { bytes: new Uint8Array(bytes), lists, record };
    const told = checkSheet(results, sheet, {
      words,
      language: htmlLanguage(site.language),
      fileName: file.name,
      id,
      isNew,
    });
    tell(told, true);
  } catch (error) {
    console.error(error);
    tellIfIncomplete(error);
    if (current === run) tell(showFailure(results, words.failed), true);
  }
}
