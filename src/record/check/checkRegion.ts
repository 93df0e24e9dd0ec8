import { region } from '../schema/region.ts';
import { everyDateFinding } from './everyDate.ts';
import type { Finding } from './fault.ts';
import { fileNameFindings } from './fileName.ts';
import type { Known } from './known.ts';
import { formatPath } from './path.ts';
import type { Place } from './place.ts';
import { coverageFindings } from './region/coverage.ts';
import { membershipDateFindings, milestoneFindings, visionFindings } from './region/dates.ts';
import { backcastFindings, classificationFindings, identityFindings } from './region/initiatives.ts';
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
    ...fileNameFindings(root.at('id'), fileId),
    ...nameFindings(root),
    ...memberFindings(root, known),
    ...membershipDateFindings(root),
    ...milestoneFindings(root),
    ...visionFindings(root),
    ...everyDateFinding(root),
    ...coverageFindings(root, known),
    ...systemFindings(root),
    ...backcastFindings(root, known),
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

function* nameFindings(root: Place): Iterable<Finding> {
  const english = root.at('name').at('en');
  if (english.text !== null && !/\S Region$/.test(english.text)) {
    yield english.finding('english-name', { value: english.text });
  }
}

/**
 * What the schema says less well than another rule: that no key is one, where the right ones are listed;
 * the fields of a web page, where none may stand.
 */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const form = (finding: Finding) => finding.rule === 'key-form' || finding.rule === 'empty-text';
  const fields = (finding: Finding) => finding.rule === 'missing-field' || finding.rule === 'unknown-field';
  const places = (some: readonly Finding[]) => new Set(some.map((each) => formatPath(each.path)));
  const told = places(findings.filter((each) => !form(each)));
  const pages = places(findings.filter((each) => each.rule === 'document-needed'));
  return findings.filter((each) => {
    if (form(each)) return !told.has(formatPath(each.path));
    return !(fields(each) && pages.has(formatPath(each.path.slice(0, -1))));
  });
}
