import { paths } from '../../ui/paths.ts';
import type { EmbedSubject } from '../frame/pageData.ts';

/** Path of the page that a frame shows. */
export function framePath(subject: EmbedSubject): string {
  return subject.kind === 'region' ? paths.embedRegion(subject.id) : paths.embedMunicipality(subject.code);
}

/** Path of the atlas's own page about it. */
export function atlasPath(subject: EmbedSubject): string {
  return subject.kind === 'region' ? paths.region(subject.id) : paths.municipality(subject.code);
}

/** Name of its paste kit below the site's root. */
export function kitName(subject: EmbedSubject): string {
  return subject.kind === 'region'
    ? `embed/kits/regions/${subject.id}.zip`
    : `embed/kits/municipalities/${subject.code}.zip`;
}

/** The query that opens the builder with it. */
export function toBuilder(subject: EmbedSubject): string {
  return subject.kind === 'region' ? `?region=${subject.id}` : `?municipality=${subject.code}`;
}
