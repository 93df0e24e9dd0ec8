import { cacheControl } from '../headers.ts';

/** Files to put on a server one after the other, each step only when the one before is complete. */
interface UploadStep {
  /** Also the name of its list: "1-kept". */
  name: string;
  /** Whether a file belongs here; the first step that says so has it. */
  takes(file: string): boolean;
}

/**
 * Where files are put over those of an older release: what pages name before the pages, so that none is ever
 * shown without its scripts and data, and what tells others about pages after them.
 */
const UPLOAD_STEPS: readonly UploadStep[] = [
  { name: '1-kept', takes: (file) => cacheControl(`/${file}`).includes('immutable') },
  { name: '2-files', takes: (file) => !/\.html$|^(?:sw\.js|sitemap\.xml)$/.test(file) },
  { name: '3-pages', takes: (file) => file.endsWith('.html') },
  // A worker that is new takes over at once, so it comes when all it may ask for is there.
  { name: '4-last', takes: () => true },
];

/**
 * The files of a built site by step, in the order of the steps; files that servers do not show (`.vite/`) in none.
 * A compressed twin goes with its file.
 * @param files by path below the site's folder
 */
export function uploadOrder(files: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const shown = files.filter((file) => !/(?:^|\/)\.(?!htaccess$|well-known\/)/.test(file)).sort();
  const stepOf = (file: string) => UPLOAD_STEPS.find(({ takes }) => takes(file.replace(/\.(?:br|gz)$/, '')));
  return Object.fromEntries(
    UPLOAD_STEPS.map((step) => [step.name, shown.filter((file) => stepOf(file) === step)]),
  );
}
