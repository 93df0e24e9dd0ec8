import { region } from '../schema/region.ts';
import { everyDateFinding } from './everyDate.ts';
import type { Finding } from './fault.ts';
import type { Known } from './known.ts';
import { formatPath } from './path.ts';
import type { Place } from './place.ts';
import { coverageFindings } from './region/coverage.ts';
import { membershipDateFindings, milestoneFindings, visionFindings } from './region/dates.ts';
import { classificationFindings, identityFindings } from './region/initiatives.ts';
import { repeatFindings, systemFindings } from './region/links.ts';
import { memberFindings } from './region/members.ts';
import { participantFindings } from './region/participants.ts';
import { announcementFindings, doubtFindings } from './region/remarks.ts';
import { sourceFindings } from './region/sources.ts';
import { tableFindings } from './region/tables.ts';
import { schemaFindings } from './schema/schemaFindings.ts';
import { everyTextFinding } from './text/everyText.ts';
import { figureFindings } from './text/figures.ts';
import { summaryFindings } from './text/summary.ts';

/** A region's file by itself, and against the lists of the record. */
export function checkRegion(root: Place, fileId: string, known: Known): Finding[] {
  const findings = [
    ...schemaFindings(region, root),
    ...nameFindings(root, fileId),
    ...memberFindings(root, known),
    ...membershipDateFindings(root),
    ...milestoneFindings(root),
    ...visionFindings(root),
    ...everyDateFinding(root),
    ...coverageFindings(root),
    ...systemFindings(root),
    ...identityFindings(root),
    ...classificationFindings(root, known),
    ...repeatFindings(root),
    ...participantFindings(root, known),
    ...sourceFindings(root, known),
    ...tableFindings(root),
    ...doubtFindings(root),
    ...announcementFindings(root, known),
    ...everyTextFinding(root),
    ...figureFindings(root),
    ...summaryFindings(root),
  ];
  return withoutEchoes(findings);
}

function* nameFindings(root: Place, fileId: string): Iterable<Finding> {
  const id = root.at('id');
  const english = root.at('name').at('en');
  if (id.text !== null && id.text !== fileId) yield id.finding('id-file-name', { id: id.text, name: fileId });
  if (english.text !== null && !/\S Region$/.test(english.text)) {
    yield english.finding('english-name', { value: english.text });
  }
}

/** What is no key at all is said better by the rule that lists the right ones. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const form = (finding: Finding) => finding.rule === 'key-form' || finding.rule === 'empty-text';
  const told = new Set(findings.filter((each) => !form(each)).map((each) => formatPath(each.path)));
  return findings.filter((each) => !form(each) || !told.has(formatPath(each.path)));
}
