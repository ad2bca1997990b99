/**
 * `npm ci` refuses a lock file that lacks builds of a package for other systems, and `npm install` leaves
 * them out when the registry at hand does not have them. `node tools/lock-file.ts` adds them; after every
 * `npm install` that changed the lock file it must be run once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** System, processor and C library that a build is for, told by its name: `binding-linux-arm64-musl`. */
const builtFor = (name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null => {
  const match = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name);
  if (!match) return null;
  const [, os = '', cpu = '', abi = ''] = match;
  const libc = abi.startsWith('musl') ? 'musl' : os === 'linux' && abi.startsWith('gnu') ? 'glibc' : null;
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) };
};

/** The builds that are asked for and not listed, as npm would list them but for their checksums. */
export const missingBuilds = ({ packages }: LockFile): Record<string, Entry> => {
  const listed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.fromEntries(
    Object.values(packages).flatMap(({ optionalDependencies, dev, license, engines }) =>
      Object.entries(optionalDependencies ?? {}).flatMap(([name, version]) => {
        const traits = builtFor(name);
        if (listed.has(name) || !traits) return [];
        const { os, cpu, libc } = traits;
        const entry: Entry = {
          version,
          ...(cpu ? { cpu } : {}),
          ...(dev ? { dev } : {}),
          ...(libc ? { libc } : {}),
          ...(license ? { license } : {}),
          optional: true,
          ...(os ? { os } : {}),
          ...(engines ? { engines } : {}),
        };
        return [[`node_modules/${name}`, entry] as const];
      }),
    ),
  );
};

const file = join(import.meta.dirname, '../package-lock.json');

export const readLockFile = (): LockFile => JSON.parse(readFileSync(file, 'utf8')) as LockFile;

if (import.meta.main) {
  const lock = readLockFile();
  const packages = Object.entries({ ...lock.packages, ...missingBuilds(lock) }).sort(([one], [other]) =>
    one.localeCompare(other, 'en'),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
}
