import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nginxConfiguration } from '../../src/build/hosting/nginx.ts';
import { nginx, type ServerKind } from '../hosting/servers.ts';

const DEBIAN_CONFIGURATION = '/etc/nginx/nginx.conf';

/** How many files systemd lets a service open, unless it is told otherwise. */
const OPEN_FILES = 1024;

/** nginx's own log of what it answered, below the folder given to `debianNginx`. */
export const ACCESS_LOG = 'access.log';

/**
 * nginx with the configuration that its Debian package brings – as many processes and connections as that
 * chooses, its log on – and the site's own where a file below conf.d would stand.
 * @param folder for its logs and its process id
 */
export function debianNginx(folder: string): ServerKind {
  return {
    ...nginx,
    isThere: () => nginx.isThere() && existsSync(DEBIAN_CONFIGURATION),
    async command(place, port, work) {
      const whole = nginxConfiguration(place).replace('listen 80;', `listen 127.0.0.1:${port};`);
      const site = path.join(work, 'site.conf');
      await writeFile(site, nginx.sendsBrotli ? whole : whole.replace('brotli_static on;', ''));
      const file = path.join(work, 'nginx.conf');
      await writeFile(file, withSite(await readFile(DEBIAN_CONFIGURATION, 'utf8'), site, folder));
      const limited = `ulimit -Sn ${OPEN_FILES}; exec "$0" "$@"`;
      return ['sh', '-c', limited, 'nginx', '-e', path.join(folder, 'error.log'), '-c', file];
    },
  };
}

/**
 * Debian's nginx.conf with one site, in the foreground, its files in a folder of ours; all else as it is.
 * @throws Error where it does not read sites from where we put ours
 */
export function withSite(debian: string, site: string, folder: string): string {
  const included = 'include /etc/nginx/conf.d/*.conf;';
  if (!debian.includes(included)) throw new Error(`${DEBIAN_CONFIGURATION} has no "${included}"`);
  return `daemon off;\n${debian}`
    .replace(included, `include ${site};`)
    .replace(/\n\s*include \/etc\/nginx\/sites-enabled\/.*$/m, '')
    .replace(/^pid .*;$/m, `pid ${folder}/nginx.pid;`)
    .replaceAll('/var/log/nginx/', `${folder}/`);
}
