import { describe, expect, it } from 'vitest';
import { withSite } from '../../load/debianNginx.ts';
import { complaintIn, statusIn } from '../../load/logs.ts';
import { anotherHash } from '../../load/twoReleases.ts';

const DEBIAN = `user www-data;
worker_processes auto;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
include /etc/nginx/modules-enabled/*.conf;

events {
	worker_connections 768;
}

http {
	access_log /var/log/nginx/access.log;
	gzip on;
	include /etc/nginx/conf.d/*.conf;
	include /etc/nginx/sites-enabled/*;
}
`;

describe("Debian's nginx.conf", () => {
  it('stays as it is, but for the site and where nginx writes', () => {
    expect(withSite(DEBIAN, '/tmp/a/site.conf', '/tmp/b')).toBe(`daemon off;
user www-data;
worker_processes auto;
pid /tmp/b/nginx.pid;
error_log /tmp/b/error.log;
include /etc/nginx/modules-enabled/*.conf;

events {
	worker_connections 768;
}

http {
	access_log /tmp/b/access.log;
	gzip on;
	include /tmp/a/site.conf;
}
`);
  });

  it('has to read sites from conf.d', () => {
    expect(() => withSite('http {}', '/tmp/a/site.conf', '/tmp/b')).toThrow('conf.d');
  });
});

describe('a line of a log', () => {
  it('tells the status of an answer', () => {
    const line = '127.0.0.1 - - [01/Apr/2026:00:00:00 +0000] "GET /?q=%22%20500%201 HTTP/1.1" 304 0 "-" "-"';
    expect(statusIn(line)).toBe('304');
    expect(statusIn('')).toBeNull();
  });

  it('tells what nginx complained about, without the one it happened to', () => {
    const when = '2026/04/01 00:00:00';
    const open = '12#13: *99 open() "/srv/a/assets/x.js" failed (24: Too many open files), client: 127.0.0.1';
    expect(complaintIn(`${when} [alert] 12#13: 768 worker_connections are not enough`)).toBe(
      '768 worker_connections are not enough',
    );
    expect(complaintIn(`${when} [crit] ${open}`)).toBe('open() "…" failed (24: Too many open files)');
    expect(complaintIn(`${when} [notice] 12#12: start worker processes`)).toBeNull();
  });
});

describe('the next release', () => {
  it.each(['B4dMGnhn', 'DS-LFNlN', '-_L_MBKj', '4c12bd5322be'])(
    'has another name for %s, of the same form',
    (hash) => {
      const other = anotherHash(hash);
      expect(other).not.toBe(hash);
      expect(other).toMatch(/^[0-9a-f]{12}$|^[\w-]{8}$/);
      expect(anotherHash(other)).toBe(hash);
    },
  );
});
