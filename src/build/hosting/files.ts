import { ELEMENT_VERSION } from '../../embed/element/version.ts';
import { readReleases } from '../embed/releases.ts';
import { apacheConfiguration, htaccess } from './apache.ts';
import { nginxConfiguration } from './nginx.ts';
import type { HostingPlace } from './place.ts';
import { staticHeaders } from './staticHosts.ts';

/** Configurations of web servers for one place, by name of file. */
export function hostingFiles(place: HostingPlace): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginxConfiguration(place),
    'apache.conf': apacheConfiguration(place),
    // Without its dot: a server that shows the documents must not obey it.
    'htaccess.txt': htaccess(place),
    _headers: staticHeaders(place, elementVersions()),
  };
}

/** The element that is built, and every one that was ever released: pages that pin one ask for it for years. */
function elementVersions(): string[] {
  return [...new Set([ELEMENT_VERSION, ...readReleases().map(({ version }) => version)])];
}
