import type { RuleId } from '../../../src/record/check/rules/all.ts';

/** A text that nobody honest writes, and what stands against it. */
export interface HostileString {
  name: string;
  text: string;
  /** The error by which the check refuses it in any field for words; null where every writer has to bear it. */
  refused: RuleId | null;
  /** The schema itself refuses it, so that no writer ever sees it. */
  isAgainstSchema?: true;
}

const strings = (refused: RuleId | null, texts: Readonly<Record<string, string>>): readonly HostileString[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text, refused }));

/** In a browser that ran any of them, `__canary` would be set. */
const markup = strings('markup', {
  'a script': '<script>__canary=1</script>',
  'a picture with an event': '<img src=x onerror=__canary=1>',
  'a drawing with an event': '<svg onload=__canary=1>',
  'the end of an element': '</title></textarea></script><b>',
  'the end of an attribute and an element': '"><img src=x onerror=__canary=1>',
  'a link that is a script': '<a href=javascript:__canary=1>x</a>',
  'a frame': "<iframe srcdoc='<script>__canary=1</script>'>",
  'a style': '<style>*{background:url(//evil.example/)}</style>',
  'a base address': '<base href=//evil.example/>',
  'a tag without an end': '<img src=x onerror=__canary=1 ',
  'the beginning of a comment': 'a<!--b',
  'the end of a comment': 'a-->b',
  'the other end of a comment': 'a--!>b',
  'the end of a section': 'a]]>b',
  'an instruction': 'a<?xml-stylesheet href="//evil.example/"',
  'a page as an address': 'data:text/html,<script>__canary=1</script>',
  'an entity': '&lt;script&gt;',
  'a numbered entity': '&#60;img&#x3e;',
  'a link in Markdown': '[x](javascript:__canary=1)',
  'an old style of quotation': '`x`onerror=__canary=1',
});

const quotes = strings(null, {
  'the end of an attribute': '" onmouseover="__canary=1',
  'the end of a single-quoted attribute': "' onmouseover='__canary=1",
  'a style attribute': 'x" style="background:url(//evil.example/)',
  'a script as an address': 'javascript:__canary=1',
  'a rule of a style sheet': '}*{background:url(//evil.example/)}',
  'a template': `{{constructor.constructor('__canary=1')()}}`,
  'a template literal': `\${__canary=1}`,
  'the end of a BibTeX entry': 'x}, url={javascript:__canary=1}, y={',
  'a command of LaTeX': '\\input{/etc/passwd}\\write18{x}',
  'a way out of a folder': '../../../../etc/passwd',
  'the name of a prototype': '__proto__',
  'the name of a constructor': 'constructor',
  'an ampersand alone': 'a & b &',
  'less than': '1 < 2',
  'quotation marks': `a"b'c""d`,
  'a reference of a picture': 'url(#map-x)',
});

/** A spreadsheet would compute them: a title of that form is warned of, and every table of cells marks it as text. */
const formulas = strings(null, {
  'a formula with a link': '=HYPERLINK("//evil.example/","x")',
  'a formula with a plus': "+cmd|'/c calc'!A0",
  'a formula with a minus': '-1+1|x',
  'a formula with an at': '@SUM(A1)',
  'a full-width formula': '＝1＋1',
  'a full-width at': '＠SUM(A1)',
});

const controls = strings('control-character', {
  'a line end within': 'a\nb',
  'a carriage return within': 'a\r=1+1',
  'a tab within': 'a\t=1+1',
  'a null': 'a\u0000b',
  'an escape sequence': 'a\u001b[2Jb',
  'an escape sequence in one sign': 'a\u009b2Jb',
  'a line separator': 'a\u2028b',
  'a paragraph separator': 'a\u2029b',
});

const turning = [
  ...[0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
].flatMap((code) =>
  strings('bidi-character', {
    [`U+${code.toString(16).toUpperCase()}`]: `abc${String.fromCodePoint(code)}gnp.exe`,
  }),
);

const unseen = [
  ...[0x00ad, 0x034f, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x206a, 0x2800, 0x3164, 0xfeff],
  ...[0xffa0, 0xfff9, 0xe0001, 0xe0041],
].flatMap((code) =>
  strings('invisible-character', {
    [`U+${code.toString(16).toUpperCase()}`]: `水${String.fromCodePoint(code)}戸`,
  }),
);

const broken = strings('broken-character', {
  'a lone high surrogate': '水\ud83d戸',
  'a lone low surrogate': '水\ude00戸',
  'surrogates the wrong way round': '水\ude00\ud83d戸',
  'a code point that is none': '水\ufffe戸',
  'a letter of private use': '水\ue000戸',
  'a heap of accents': `水${'\u0301'.repeat(40)}戸`,
});

const readings = strings('reading-form', {
  'half a reading': '水戸《',
  'a false reading': '水戸市《べつのまち》',
  'the beginning of a base': '図書館｜病院',
});

const innerFormulas = strings('formula-within', {
  'a formula in a second cell': `図書の相互利用;=cmd|'/C calc'!A0;`,
});

/** What the schema refuses, whoever builds. */
const outright = [
  ...strings('untrimmed', {
    'a tab before a formula': '\t=1+1',
    'a carriage return before a formula': '\r=1+1',
    'a line end after': 'a\n',
    'a wide space before': '\u3000a',
  }),
  ...strings('text-too-long', {
    'a hundred thousand letters': '水'.repeat(100_000),
    'a hundred thousand angle brackets': '<'.repeat(100_000),
    'a hundred thousand bases of a reading': `${'水'.repeat(100_000)}《`,
  }),
  ...strings('empty-text', { nothing: '', 'blanks alone': ' \u3000' }),
].map((each): HostileString => ({ ...each, isAgainstSchema: true }));

export const HOSTILE: readonly HostileString[] = [
  ...markup,
  ...quotes,
  ...formulas,
  ...controls,
  ...turning,
  ...unseen,
  ...broken,
  ...readings,
  ...innerFormulas,
  ...outright,
];

/** One of each sort: rules are of sorts of texts, so that these may stand for the others where trying takes long. */
export const ONE_OF_EACH: readonly HostileString[] = [
  markup,
  quotes,
  formulas,
  controls,
  turning,
  unseen,
  broken,
  readings,
  outright,
].flatMap((sort) => sort.slice(0, 1));

/** What the check refuses but the schema lets pass, and what both do: writers must bear either. */
export const WRITTEN: readonly HostileString[] = HOSTILE.filter(({ isAgainstSchema }) => !isAgainstSchema);
