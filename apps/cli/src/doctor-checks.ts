/**
 * The checks of `hamkor doctor`. Each looks at one thing that can go wrong with an installation and says
 * what it found and, unless all is well, how to mend it.
 */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, statfsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkDatabase, checkPort, checkWeb, readEveryTable } from '@hamkor/server';
import type { StartOptions } from '@hamkor/server';
import { startFailure } from './start-failure.ts';
import type { Terminal } from './terminal.ts';

export type Level = 'ok' | 'warn' | 'fail';

export interface Finding {
  readonly check: string;
  readonly level: Level;
  readonly found: string;
  /** How to mend it; null when all is well. */
  readonly mend: string | null;
}

type Check = (terminal: Terminal, options: Omit<StartOptions, 'isApiOnly'>) => Finding | Promise<Finding>;

const root = join(import.meta.dirname, '../../..');
const neededNode = 24;
/** Free space below which the database may soon be unable to write. */
const scarceBytes = 200e6;
const littleBytes = 1e9;

const node: Check = ({ t }) => {
  const isNew = Number.parseInt(process.versions.node, 10) >= neededNode;
  return {
    check: t('cli.doctor.node'),
    level: isNew ? 'ok' : 'fail',
    found: process.versions.node,
    mend: isNew ? null : t('cli.doctor.nodeMend', { needed: String(neededNode) }),
  };
};

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (file: string): Manifest | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;

/** Packages that the apps ask for and that are absent or of another version. */
const wrongPackages = (): string[] =>
  readdirSync(join(root, 'apps')).flatMap((app) => {
    const folder = join(root, 'apps', app);
    const manifest = readManifest(join(folder, 'package.json'));
    return Object.entries(manifest?.dependencies ?? {})
      .filter(([name, version]) => {
        const own = readManifest(join(folder, 'node_modules', name, 'package.json'));
        const shared = readManifest(join(root, 'node_modules', name, 'package.json'));
        return (own ?? shared)?.version !== version;
      })
      .map(([name]) => name);
  });

const packages: Check = ({ t }) => {
  const wrong = [...new Set(wrongPackages())];
  return {
    check: t('cli.doctor.packages'),
    level: wrong.length === 0 ? 'ok' : 'fail',
    found: wrong.length === 0 ? t('cli.doctor.packagesFound') : wrong.slice(0, 5).join(', '),
    mend: wrong.length === 0 ? null : t('cli.doctor.packagesMend'),
  };
};

const data: Check = ({ t }) => {
  const reading = readEveryTable();
  return reading.kind === 'facts'
    ? {
        check: t('cli.doctor.data'),
        level: 'ok',
        found: t('cli.doctor.dataFound', { count: reading.facts.origins.length }),
        mend: null,
      }
    : {
        check: t('cli.doctor.data'),
        level: 'fail',
        found: t('cli.doctor.dataBroken', { count: reading.problems.length }),
        mend: t('cli.doctor.dataMend'),
      };
};

const varFolder: Check = ({ t }, options) => {
  const base = { check: t('cli.doctor.folder'), found: options.varFolder };
  try {
    mkdirSync(options.varFolder, { recursive: true });
    accessSync(options.varFolder, constants.W_OK);
    return { ...base, level: 'ok', mend: null };
  } catch {
    return { ...base, level: options.databaseUrl ? 'warn' : 'fail', mend: t('cli.doctor.folderMend') };
  }
};

const disk: Check = ({ t, locale }, options) => {
  const folder = existsSync(options.varFolder) ? options.varFolder : root;
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const found = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'gigabyte',
    maximumFractionDigits: 1,
  }).format(free / 1e9);
  const level = free < scarceBytes ? 'fail' : free < littleBytes ? 'warn' : 'ok';
  return {
    check: t('cli.doctor.disk'),
    level,
    found,
    mend: level === 'ok' ? null : t('cli.doctor.diskMend'),
  };
};

const port: Check = async (terminal, options) => {
  const { t } = terminal;
  const address = `${options.host}:${options.port}`;
  const taken = await checkPort(options.host, options.port);
  return {
    check: t('cli.doctor.port'),
    level: taken ? 'warn' : 'ok',
    found: taken ? t('cli.doctor.portTaken', { address }) : t('cli.doctor.portFree', { address }),
    mend: taken ? startFailure(terminal, taken) : null,
  };
};

const database: Check = async (terminal, options) => {
  const { t } = terminal;
  const result = await checkDatabase(options);
  const base = { check: t('cli.doctor.database') };
  if (result.kind === 'answers') {
    const { version } = result;
    const found = result.isEmbedded
      ? t('cli.doctor.databaseEmbedded', { version })
      : t('cli.doctor.databaseServer', { version });
    return { ...base, level: 'ok', found, mend: null };
  }
  if (result.kind === 'in-use')
    return {
      ...base,
      level: 'ok',
      found: t('cli.doctor.databaseInUse', { pid: String(result.pid) }),
      mend: null,
    };
  return {
    ...base,
    level: 'fail',
    found: t('cli.doctor.databaseSilent'),
    mend: startFailure(terminal, result),
  };
};

const web: Check = async ({ t }) => {
  const state = await checkWeb();
  const base = { check: t('cli.doctor.web') };
  switch (state) {
    case 'current':
      return { ...base, level: 'ok', found: t('cli.doctor.webCurrent'), mend: null };
    case 'outdated':
      return { ...base, level: 'ok', found: t('cli.doctor.webOutdated'), mend: null };
    case 'missing':
      return { ...base, level: 'ok', found: t('cli.doctor.webMissing'), mend: null };
    case 'no-sources':
      return { ...base, level: 'fail', found: t('cli.doctor.webNoSources'), mend: t('cli.doctor.webMend') };
  }
};

const browser: Check = ({ t }) => {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  return {
    check: t('cli.doctor.browser'),
    level: found ? 'ok' : 'warn',
    found: found ?? t('cli.doctor.browserMissing'),
    mend: found ? null : t('cli.doctor.browserMend'),
  };
};

/** In the order in which a person would mend them. */
export const checks: readonly Check[] = [node, packages, data, varFolder, disk, port, database, web, browser];
