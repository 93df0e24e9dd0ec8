import { z } from 'zod';

/** Written as their makers did: one system as a text, or several as a list. */
const systems = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();

const lockEntry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  /** A folder of this computer in the place of a package. */
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  os: systems,
  cpu: systems,
  libc: systems,
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockEntry) });

export type LockEntry = z.infer<typeof lockEntry>;

/** Places of packages ("node_modules/a/node_modules/b"; "" is the project itself) and what is installed there. */
export type Lock = ReadonlyMap<string, LockEntry>;

/** @throws Error for anything but a package-lock.json of npm 7 or newer */
export function parseLock(text: string): Lock {
  return new Map(Object.entries(lockfile.parse(JSON.parse(text)).packages));
}

/** Where a package finds another one, as Node looks for it: beside itself first, then further out. Null: nowhere. */
export function placeOf(lock: Lock, from: string, name: string): string | null {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.has(own)) return own;
  return from === '' ? null : placeOf(lock, outside(from), name);
}

/** "node_modules/a/node_modules/b" lies in "node_modules/a", and that one in the project, "". */
function outside(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
}
