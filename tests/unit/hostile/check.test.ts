import { describe, expect, it } from 'vitest';
import { report } from '../../../src/build/check/report.ts';
import { checkRecord, type RecordFiles } from '../../../src/record/check/checkRecord.ts';
import type { Fault } from '../../../src/record/check/fault.ts';
import { formatPath } from '../../../src/record/check/path.ts';
import { describe as wording } from '../../../src/record/check/say.ts';
import { type KindOfPlace, kindsOfPlaces, municipalitiesCsv, realFiles, roomOf, withText } from './record.ts';
import { textPlacesOf } from './schemaPlaces.ts';
import { HOSTILE, type HostileString, ONE_OF_EACH } from './strings.ts';

const EXTENT = { regions: 1, entries: 1, distinct: 1 };
const LONG = { timeout: 120_000 };
/** Few municipalities, so that a run takes little time. */
const csv = municipalitiesCsv.split('\n').slice(0, 3).join('\n');
const forWords = kindsOfPlaces.filter(({ takesWords }) => takesWords);
const forForms = kindsOfPlaces.filter(({ takesWords }) => !takesWords);
const inDocuments = forWords.filter(({ file }) => file.name === 'sources.json');
const placeOf = ({ file, path }: KindOfPlace) => `${file.name} ${formatPath(path)}`;
const kindsIn = (places: readonly KindOfPlace[]) => places.map(({ kind }) => kind);

/** The files in which a text stands at each of some places. */
function recordWith(text: string, places: readonly KindOfPlace[]): RecordFiles {
  const files = [...Map.groupBy(places, ({ file }) => file)].map(([{ name, content }, own]) => {
    const paths = own.map(({ path }) => path);
    return [name, JSON.stringify(withText(content, paths, text), null, 1)];
  });
  return { ...Object.fromEntries(files), 'municipalities.csv': csv };
}

/** Rules of the errors, by file and place. */
function errorsBy(faults: readonly Fault[]): Map<string, string[]> {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const places = Map.groupBy(errors, ({ file, path }) => `${file} ${path}`);
  return new Map([...places].map(([place, each]) => [place, each.map(({ rule }) => rule)]));
}

/** What is wrong with any other words in these places, too: a doubt about nothing. */
const anyway = errorsBy(checkRecord(recordWith('水 z', forWords)));

/** Places where the check says something else of a text than it should. */
function misjudged({ text, refused }: HostileString, places: readonly KindOfPlace[]): string[] {
  const found = errorsBy(checkRecord(recordWith(text, places)));
  return places.flatMap((each) => {
    const place = placeOf(each);
    const rules = (found.get(place) ?? []).filter((rule) => !anyway.get(place)?.includes(rule));
    const isRight = refused === null ? rules.length === 0 : rules.includes(refused);
    return isRight ? [] : [`${place}: ${rules.join(', ') || 'nothing'}`];
  });
}

/** Every line that is told, without what ends it. */
function linesTold(faults: readonly Fault[], language: 'ja' | 'en'): string[] {
  return report(faults, EXTENT, 'data', language).split('\n');
}

/** What would move a cursor, turn a line around or not be seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('the kinds of places in the record', () => {
  it('are all that the schemas have', () => {
    const found = new Set(kindsIn(kindsOfPlaces));
    const schemas = new Map(realFiles.map(({ name, schema }) => [roomOf(name), schema]));
    const missing = [...schemas].flatMap(([room, schema]) =>
      textPlacesOf(schema).flatMap((place) => (found.has(`${room} ${place}`) ? [] : [`${room} ${place}`])),
    );
    // A day on which somebody left would change who belongs.
    expect(missing).toEqual(['regions members[].left']);
  });

  it('are those for words and those for what has a form', () => {
    expect(kindsIn(forWords)).toEqual(
      expect.arrayContaining([
        'regions name.ja',
        'regions initiatives[].summary.easy',
        'regions sources[].supports',
        'regions members[].note',
        'agreements fields[].roles[].text',
        'strategies goals[].measures[].kpis[].asPrinted',
        'taxonomy.json categories[].label.en',
        'sources.json documents[].publisher',
        'themes.json themes[].words[]',
      ]),
    );
    expect(kindsIn(forForms)).toEqual(
      expect.arrayContaining(['regions id', 'regions name.kana', 'regions links[].url', 'strategies code']),
    );
  });

  it('have room for twice the longest text on record', () => {
    const narrow = forWords.filter(({ file, path, longest }) => {
      const text = '水'.repeat(2 * longest);
      return !file.schema.safeParse(withText(file.content, [path], text)).success;
    });
    expect(kindsIn(narrow)).toEqual([]);
  });
});

describe('hostile words', () => {
  it.each(ONE_OF_EACH)('$name: $refused, wherever words may stand', LONG, (hostile) => {
    expect(misjudged(hostile, forWords)).toEqual([]);
  });

  it.each(HOSTILE)('$name: $refused, in a list of documents', LONG, (hostile) => {
    expect(misjudged(hostile, inDocuments)).toEqual([]);
  });

  it.each(HOSTILE)('$name: is told on lines that show it, in words, with what to do', LONG, ({ text }) => {
    const faults = checkRecord(recordWith(text, inDocuments)).filter(({ file }) => file === 'sources.json');
    for (const language of ['ja', 'en'] as const) {
      const told = linesTold(faults, language);
      expect(told.filter((line) => HIDDEN.test(line))).toEqual([]);
      for (const fault of faults) {
        const { reason, remedy } = wording(fault, language);
        expect(told.some((line) => line.startsWith('data/sources.json  documents[0].'))).toBe(true);
        expect(`${reason}${remedy}`).not.toMatch(/\{(?:value|found|code|field)\}|undefined/);
        expect(remedy).toMatch(/\S/);
        expect(reason.length).toBeLessThan(300);
      }
    }
  });
});

describe('hostile texts where only an id, a date, an address or a choice may stand', () => {
  it.each([
    ['a script', '<script>__canary=1</script>'],
    ['a script as an address', 'javascript:__canary=1'],
    ['a page as an address', 'data:text/html,<script>__canary=1</script>'],
    ['an address with an event', 'https://a.jp/"onmouseover="<img src=x onerror=__canary=1>'],
    ['an address that is another', 'https://www.soumu.go.jp@example.jp/'],
    ['an address turned around', 'https://a.jp/\u202egnp'],
    ['an address with an escape sequence', 'https://a.jp/\u001b[2J'],
    ['an address with nothing to be seen', 'https://a.jp/\u200b'],
    ['an address in other letters', 'https://www.city.mitо.lg.jp/'],
    ['an address without its slashes', 'https:example.jp'],
    ['an address of a hundred thousand letters', `https://a.jp/${'a'.repeat(100_000)}`],
    ['a way out of a folder', '../../../../etc/passwd'],
    ['the name of a prototype', '__proto__'],
    ['a formula', '=1+1'],
    ['a line end', '2022-02-21\n'],
    ['a lone surrogate', '\ud800'],
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['a hundred thousand figures', '1'.repeat(100_000)],
    ['nothing', ''],
  ] as const)('%s: refused in each', LONG, (_, text) => {
    const found = errorsBy(checkRecord(recordWith(text, forForms)));
    expect(forForms.filter((place) => !found.has(placeOf(place))).map(placeOf)).toEqual([]);
  });
});

describe('the schema, by which every build goes', () => {
  it.each(HOSTILE.filter(({ isAgainstSchema }) => isAgainstSchema))(
    'refuses by itself: $name',
    ({ text }) => {
      const passed = [...inDocuments, ...forWords.filter((_, index) => index % 5 === 0)].filter(
        ({ file, path }) => file.schema.safeParse(withText(file.content, [path], text)).success,
      );
      expect(kindsIn(passed)).toEqual([]);
    },
  );
});

describe('hostile names of fields and files', () => {
  const KEYS = [
    '\u001b[2J',
    '\u009b2J',
    'abc\u202egnp',
    '__proto__',
    '<script>',
    '\ud800',
    'k'.repeat(100_000),
  ];

  it.each(KEYS.map((key) => ({ name: key.slice(0, 20), key })))('$name is no field', ({ key }) => {
    const region = realFiles.find(({ name }) => name === 'regions/toyama.json');
    const text = JSON.stringify(region?.content).replace('{', `{${JSON.stringify(key)}:1,`);
    const faults = checkRecord({ 'regions/toyama.json': text });
    expect(faults.filter(({ rule }) => rule === 'unknown-field')).toHaveLength(1);
    const told = linesTold(faults, 'ja');
    expect(told.filter((line) => HIDDEN.test(line) || line.length > 1000)).toEqual([]);
  });

  it('a file whose name would move the cursor is told without moving it', () => {
    const told = linesTold(checkRecord({ 'regions/a\u001b[2J\u202e.json': '{' }), 'ja');
    expect(told.join('')).toContain('data/regions/aU+001B[2JU+202E.json');
    expect(told.filter((line) => HIDDEN.test(line))).toEqual([]);
  });
});
