import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import { loadingCode } from '../loading-code.ts';
import { background } from '../options/background.ts';
import type { Background } from '../options/background.ts';
import { recent } from '../options/recent.ts';
import type { SpaceBasis } from './space-basis.ts';
import type { SpaceColumns } from './space-columns.ts';
import { spaceDocument } from './space-document.ts';

/** Product spaces as JSON, computed once each. */
export interface SpaceShelf {
  /** The document; `basis` is asked for only when it is not on the shelf. Null where there is no basis. */
  readonly take: (
    key: string,
    basis: () => SpaceBasis | null | Promise<SpaceBasis | null>,
  ) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** Spaces kept on the disk; those not drawn for longest go. */
const filesKept = 20;

/** Removes all but the newest files of the folder. */
const tidy = (folder: string): void => {
  const byAge = readdirSync(folder)
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of byAge.slice(filesKept)) rmSync(join(folder, name), { force: true });
};

/** Documents of some 300 kB that are kept in memory. */
const documentsKept = 6;

/** Names everything a space depends on: what it is computed from, the code, and the names of headings. */
const nameOf = ({ presence, exportsUsd, worldUsd, members, populous, ...about }: SpaceBasis, code: string) =>
  createHash('sha256')
    .update(
      JSON.stringify([code, about, presence.countries, presence.products, members, [...populous].sort()]),
    )
    .update(presence.cells)
    .update(exportsUsd)
    .update(worldUsd)
    .digest('hex');

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Keeps a document for the next start; a disk that does not take it costs only the time. */
const keep = (file: string, text: string): void => {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    tidy(join(file, '..'));
  } catch {
    return;
  }
};

/**
 * Product spaces, computed in a thread of their own and kept in memory and in `folder` under a name that
 * tells what they were computed from and by which code.
 */
export const spaceShelf = (facts: Facts, folder: string): SpaceShelf => {
  const code = loadingCode([
    join(import.meta.dirname, '.'),
    join(import.meta.dirname, '../../../../packages/trade'),
  ]);
  const names = JSON.stringify([facts.nomenclature.sections, facts.nomenclature.formerHeadings]);
  const codeAndNames = createHash('sha256')
    .update(code)
    .update(names)
    .update(JSON.stringify(facts.trade.headings))
    .digest('hex');
  const running = new Set<Background<{ space: SpaceColumns }>>();
  const documents = recent<Promise<string | null>>(documentsKept);

  const compute = async (basis: SpaceBasis): Promise<string> => {
    const file = join(folder, `${nameOf(basis, codeAndNames)}.json`);
    const kept = read(file);
    if (kept !== null) return kept;
    const work = background<{ space: SpaceColumns }>(
      new URL('./space-worker.ts', import.meta.url),
      ['space'],
      basis,
    );
    running.add(work);
    try {
      const text = JSON.stringify(spaceDocument(facts, await work.part('space')));
      keep(file, text);
      return text;
    } finally {
      running.delete(work);
    }
  };
  return {
    take: (key, basis) => {
      const known = documents.get(key);
      if (known !== undefined) return known;
      const made = (async () => {
        const found = await basis();
        return found === null ? null : compute(found);
      })();
      documents.keep(key, made);
      made.catch(() => documents.forget(key));
      return made;
    },
    close: async () => {
      await Promise.all([...running].map((work) => work.close()));
    },
  };
};
