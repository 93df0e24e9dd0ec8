import { z } from 'zod';
import type { Lock } from '../../../src/build/supply/lockfile.ts';

/** From harmless to grave, as npm says it. */
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

/** A known weakness of an installed package. */
interface Finding {
  name: string;
  severity: Severity;
  /** What is wrong, from each advisory; the packages it comes from where it is theirs. */
  reasons: string[];
  /** Whether it is only in tools, which no reader gets. */
  isOfTools: boolean;
}

/** What came of asking the registry about every package of a lock file. */
export type Audit = { kind: 'answered'; findings: Finding[] } | { kind: 'unanswered'; why: string };

const advisory = z.object({ title: z.string(), url: z.string().optional() });
const answered = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(SEVERITIES),
      via: z.array(z.union([z.string(), advisory])),
      nodes: z.array(z.string()),
    }),
  ),
});
const refused = z.object({
  message: z.string().optional(),
  error: z.object({ code: z.string().optional(), summary: z.string().optional() }).optional(),
});

/** What npm says where the fault is in how it was asked, and no registry was. */
const OWN_FAULTS = ['ENOLOCK', 'EUSAGE', 'EJSONPARSE', 'ELOCKVERIFY'];

/**
 * Reads what `npm audit --json` has printed.
 * @throws Error where that says neither what was found nor that the registry did not answer
 */
export function readAudit(printed: string, lock: Lock): Audit {
  const said = parsed(printed);
  const answer = answered.safeParse(said);
  if (answer.success) {
    const findings = Object.values(answer.data.vulnerabilities).map(({ name, severity, via, nodes }) => ({
      name,
      severity,
      reasons: via.map((each) => (typeof each === 'string' ? each : [each.title, each.url].join(' ').trim())),
      isOfTools: nodes.every((place) => lock.get(place)?.dev === true),
    }));
    const grave = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
    return { kind: 'answered', findings: findings.sort((a, b) => grave(b) - grave(a)) };
  }
  const { message, error } = refused.safeParse(said).data ?? {};
  const why = message || error?.summary || error?.code;
  if (why === undefined || OWN_FAULTS.includes(error?.code ?? ''))
    throw new Error(`npm audit said something else: ${why ?? printed.slice(0, 200)}`);
  return { kind: 'unanswered', why };
}

/** Whether a finding is reason enough not to publish. */
export function isGrave({ severity }: Finding): boolean {
  return severity === 'high' || severity === 'critical';
}

/** An audit as lines to read, beginning with the name of what was audited. */
export function auditLines(name: string, audit: Audit): string[] {
  if (audit.kind === 'unanswered') return [`${name}: not run: the registry did not answer (${audit.why})`];
  const counts = SEVERITIES.flatMap((severity) => {
    const count = audit.findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}`;
  });
  return [
    `${name}: ${counts.length === 0 ? 'no findings' : counts.toReversed().join(', ')}`,
    ...audit.findings.map(
      ({ name: found, severity, reasons, isOfTools }) =>
        `- ${severity}: ${found}${isOfTools ? ' (a tool)' : ''}: ${reasons.join('; ')}`,
    ),
  ];
}

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}
