import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { apacheConfiguration, htaccess } from '../../src/build/hosting/apache.ts';
import { nginxConfiguration } from '../../src/build/hosting/nginx.ts';
import type { HostingPlace } from '../../src/build/hosting/place.ts';

/** A web server of this machine. */
export interface ServerKind {
  name: string;
  /** What to install where it is missing. */
  packages: string;
  isThere(): boolean;
  /** Whether it sends .br twins. */
  sendsBrotli: boolean;
  /** Writes its configuration into `work` and says how to start it. */
  command(place: HostingPlace, port: number, work: string): Promise<[program: string, ...args: string[]]>;
}

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotliModule = existsSync(BROTLI_MODULE);

export const nginx: ServerKind = {
  name: 'nginx',
  packages: 'nginx-light libnginx-mod-http-brotli-static',
  isThere: () => isProgram('nginx', '-v'),
  sendsBrotli: hasBrotliModule,
  async command(place, port, work) {
    const site = nginxConfiguration(place).replace('listen 80;', `listen 127.0.0.1:${port};`);
    const file = join(work, 'nginx.conf');
    await writeFile(
      file,
      `${hasBrotliModule ? `load_module ${BROTLI_MODULE};` : ''}
pid ${work}/pid; error_log ${work}/error.log; daemon off; master_process off;
events {}
http {
  access_log off;
  # As Debian has it, which must not shine through.
  gzip on;
  add_header X-Frame-Options SAMEORIGIN;
  ${hasBrotliModule ? site : site.replace('brotli_static on;', '')}
}`,
    );
    return ['nginx', '-e', `${work}/error.log`, '-p', work, '-c', file];
  },
};

const APACHE_MODULES =
  'mpm_event authz_core alias dir mime headers rewrite deflate filter negotiation autoindex setenvif';

/** @param own the lines of a configuration that stand for the site, once its files are in place */
function apache(name: string, own: (place: HostingPlace) => Promise<string>): ServerKind {
  return {
    name,
    packages: 'apache2',
    isThere: () => isProgram('apache2', '-v'),
    sendsBrotli: true,
    async command(place, port, work) {
      const modules = APACHE_MODULES.split(' ').map(
        (each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`,
      );
      const file = join(work, 'apache.conf');
      await writeFile(
        file,
        `${modules.join('\n')}
ServerRoot ${work}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/error.log
${userInfo().uid === 0 ? 'User www-data\nGroup www-data' : ''}
# As Debian has it, which must not shine through.
TypesConfig /etc/mime.types
AddType application/x-gzip .gz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html
<Directory />
  Options FollowSymLinks Indexes
  Require all denied
</Directory>
Header always set X-Frame-Options SAMEORIGIN
${await own(place)}
`,
      );
      return ['apache2', '-X', '-f', file];
    },
  };
}

/** Those with a configuration in docs/hosting. */
export const SERVERS: readonly ServerKind[] = [
  nginx,
  apache('Apache', async (place) => apacheConfiguration(place)),
  apache('Apache with .htaccess', async (place) => {
    await writeFile(join(place.folder, '.htaccess'), htaccess(place));
    return `Alias "${place.base}" "${place.folder}"
<Directory "${place.folder}">
  Require all granted
  AllowOverride All
</Directory>`;
  }),
];

export interface RunningServer {
  /** "http://127.0.0.1:1234/atlas/" */
  root: string;
  stop(): Promise<void>;
}

/** @throws Error with what the server said where it does not start */
export async function startServer(kind: ServerKind, place: HostingPlace): Promise<RunningServer> {
  const work = await mkdtemp(join(tmpdir(), 'renkei-atlas-server-'));
  const port = await freePort();
  const [program, ...args] = await kind.command(place, port, work);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  let isOver = false;
  void over.then(() => (isOver = true));
  while (!isOver && !(await answers(port))) await new Promise((done) => setTimeout(done, 20));
  if (isOver) throw new Error(`${kind.name} did not start: ${said}`);
  return {
    root: `http://127.0.0.1:${port}${place.base}`,
    stop: async () => {
      child.kill('SIGTERM');
      await over;
      await rm(work, { recursive: true });
    },
  };
}

function isProgram(name: string, question: string): boolean {
  return spawnSync(name, [question]).status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
