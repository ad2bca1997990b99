/**
 * Writes a declaration beside each English catalogue (`shell.json` -> `shell.d.json.ts`) whose types are the
 * literal texts, so that the compiler knows every key and every ICU argument. Run after editing a catalogue:
 * `npm run messages`. With `--check` it only says whether the declarations are current.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../packages/messages/catalogue/en');

export const declaration = (json: string): string =>
  `// Written by \`npm run messages\`.\ndeclare const messages: ${json.trim()};\nexport = messages;\n`;

export const staleDeclarations = (): { file: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      file: join(folder, name.replace(/\.json$/, '.d.json.ts')),
      text: declaration(readFileSync(join(folder, name), 'utf8')),
    }))
    .filter(({ file, text }) => {
      try {
        return readFileSync(file, 'utf8') !== text;
      } catch {
        return true;
      }
    });

if (import.meta.main) {
  const stale = staleDeclarations();
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`${file} is out of date: run npm run messages`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else for (const { file, text } of stale) writeFileSync(file, text);
}
