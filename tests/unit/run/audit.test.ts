import { describe, expect, it } from 'vitest';
import { auditLines, isGrave, readAudit } from '../../run/audit/report.ts';

const lock = new Map([
  ['node_modules/drawing', { version: '1.0.0' }],
  ['node_modules/checker', { version: '1.0.0', dev: true }],
  ['node_modules/drawing/node_modules/parser', { version: '1.0.0' }],
  ['node_modules/parser', { version: '1.0.0', dev: true }],
]);

const advisory = (title: string, severity: string) => ({
  source: 1,
  name: 'parser',
  dependency: 'parser',
  title,
  url: 'https://advisories.example/1',
  severity,
  cwe: ['CWE-1321'],
  cvss: { score: 7.5, vectorString: null },
  range: '<2',
});
const vulnerability = (name: string, severity: string, via: unknown[], nodes: string[]) => ({
  [name]: { name, severity, isDirect: false, via, effects: [], range: '*', nodes, fixAvailable: true },
});

const printed = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total: 3 } } });

const FOUND = printed({
  ...vulnerability('checker', 'low', ['parser'], ['node_modules/checker']),
  ...vulnerability(
    'parser',
    'high',
    [advisory('Prototype pollution', 'high')],
    ['node_modules/parser', 'node_modules/drawing/node_modules/parser'],
  ),
});

describe('what the registry has found', () => {
  it('is told with its reasons, the gravest first, and whether readers get it', () => {
    const audit = readAudit(FOUND, lock);
    expect(auditLines('the site', audit)).toEqual([
      'the site: 1 high, 1 low',
      '- high: parser: Prototype pollution https://advisories.example/1',
      '- low: checker (a tool): parser',
    ]);
  });

  it.each([
    ['info', false],
    ['low', false],
    ['moderate', false],
    ['high', true],
    ['critical', true],
  ])('is reason enough not to publish where it is %s: %s', (severity, isEnough) => {
    const audit = readAudit(printed(vulnerability('checker', severity, [], ['node_modules/checker'])), lock);
    expect(audit).toMatchObject({ kind: 'answered', findings: [{ severity, isOfTools: true }] });
    if (audit.kind === 'answered') expect(audit.findings.some(isGrave)).toBe(isEnough);
  });

  it('may be nothing', () => {
    expect(auditLines('the site', readAudit(printed({}), lock))).toEqual(['the site: no findings']);
  });
});

describe('a registry that does not answer', () => {
  it.each([
    [
      'has no such service',
      {
        message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk',
        statusCode: 405,
        body: '',
        error: { summary: '', detail: '' },
      },
      '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk',
    ],
    [
      'cannot be reached',
      {
        message: 'request to https://registry.example/ failed, reason: connect ECONNREFUSED',
        error: { summary: '' },
      },
      'request to https://registry.example/ failed, reason: connect ECONNREFUSED',
    ],
    ['gives only a code', { error: { code: 'ENOAUDIT', summary: '' } }, 'ENOAUDIT'],
  ])('is told plainly, and is no finding: it %s', (_, said, why) => {
    expect(auditLines('the site', readAudit(JSON.stringify(said), lock))).toEqual([
      `the site: not run: the registry did not answer (${why})`,
    ]);
  });

  it.each([
    [
      'no lock file',
      JSON.stringify({ error: { code: 'ENOLOCK', summary: 'This command requires a lockfile.' } }),
    ],
    ['a report of another form', JSON.stringify({ auditReportVersion: 3, vulnerabilities: {} })],
    ['a severity that is not known', printed(vulnerability('parser', 'apocalyptic', [], []))],
    ['no JSON', '<html>Welcome to the guest network</html>'],
    ['nothing', ''],
  ])('is not meant by %s: that is an error', (_, said) => {
    expect(() => readAudit(said, lock)).toThrow('npm audit said something else');
  });
});
