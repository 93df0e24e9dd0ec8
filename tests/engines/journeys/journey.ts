import type { Site } from '../support/site.ts';
import type { Tab } from '../support/tab.ts';

/** What a journey has at hand. Each has a browser of its own, just started. */
export interface Setting {
  tab: Tab;
  site: Site;
  /** Address of a page of the site: `at('/about/')`. */
  at(path: string): string;
  /** Address of somebody else's page of `tests/e2e/hosts/`, on another origin. */
  host(name: string, values?: Readonly<Record<string, string>>): string;
  /** Says something of this browser that others do otherwise: it stands in the report. */
  note(text: string): void;
  /** Keeps what is seen now, as a picture beside the report. */
  keepPicture(name: string): Promise<void>;
}

/** Something that a reader does, from the first page to what they came for. */
export interface Journey {
  name: string;
  /** @throws Error where the browser shows something else than promised */
  go(setting: Setting): Promise<void>;
}
