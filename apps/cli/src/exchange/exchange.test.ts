import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
import { hamkor } from '../run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-exchange-'));
const env = { HAMKOR_VAR: join(folder, 'var') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('a table is tried, and every wrong cell is named by row and column with exit 2', async () => {
  const header = 'type,name.en,source.cited,source.confidence,details.startsOn,details.format';
  const right = file('right.csv', `${header}\r\nevent,Example fair,example,published,2027-05-01,online\r\n`);
  const tried = await hamkor(['import', 'records', right, '--dry-run'], env);
  expect([tried.code, tried.error]).toEqual([0, '']);
  expect(tried.out).toContain('1 record would be taken in');
  const wrong = file('wrong.csv', `${header}\r\nevent,,example,published,soon,by letter\r\n`);
  const { code, error } = await hamkor(['import', 'records', wrong, '--dry-run', '--lang', 'ru'], env);
  expect(code).toBe(2);
  for (const column of ['name.en', 'details.startsOn', 'details.format'])
    expect(error).toContain(`строка 2, столбец ${column}`);
  expect(error).toContain('on-site, online, mixed');
});

const example = referenceFile('oc4ids/examples/example.json');
test.skipIf(example === null)(
  example === null
    ? 'the published example (skipped: not at hand)'
    : 'a file is held to the schema of its publisher',
  async () => {
    const schema = dirname(dirname(example!));
    const tried = await hamkor(['import', 'oc4ids', example!, '--dry-run', '--schema', schema], env);
    expect([tried.code, tried.error]).toEqual([0, '']);
    expect(tried.out).toMatch(/values of the file have no field here:\n {2}\/projects\/0\//);
    const document = JSON.parse(readFileSync(example!, 'utf8')) as { projects: { type?: string }[] };
    document.projects[0]!.type = 'rebuilding';
    const path = file('closed.json', JSON.stringify(document));
    const refused = await hamkor(['import', 'oc4ids', path, '--dry-run', '--schema', schema], env);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain('/projects/0/type');
  },
);

test('what is lacking is said', async () => {
  const runs = await Promise.all([
    hamkor(['import', 'records', file('any.csv', 'type')], env),
    hamkor(['export', 'oc4ids'], env),
    hamkor(['export', 'some-vintage'], env),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 1, 2]);
  expect(runs[0]!.error).toContain('--state');
  expect(runs[1]!.error).toContain('hamkor start');
});
