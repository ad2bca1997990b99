import type { ClaimDocument } from '@hamkor/contract';
import type { Name } from '@hamkor/nomenclature';
import type { Command } from 'commander';
import type { Verdict } from './ledger/claim-text.ts';
import type { Terminal } from './terminal.ts';

interface GivenOptions {
  readonly verdict?: string;
  readonly json?: boolean;
}

/** The verdicts asked for, all where none is named, or null after saying what was wrong. */
const readVerdicts = async (
  { t, refuse }: Terminal,
  found: string | undefined,
): Promise<readonly Verdict[] | null> => {
  const [{ verdicts }, { nearest }] = await Promise.all([
    import('./ledger/claim-text.ts'),
    import('./nearest.ts'),
  ]);
  const isVerdict = (text: string): text is Verdict => (verdicts as readonly string[]).includes(text);
  if (found === undefined) return verdicts;
  const named = found.split(',').map((text) => text.trim());
  const wrong = named.find((text) => !isVerdict(text));
  if (wrong === undefined) return named.filter(isVerdict);
  const meant = nearest(wrong, verdicts);
  const question = meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
  refuse(t('cli.ledger.unknownVerdict', { found: wrong, question, verdicts: verdicts.join(', ') }));
  return null;
};

const print = async (
  terminal: Terminal,
  claims: readonly ClaimDocument[],
  shown: readonly ClaimDocument[],
  areas: ReadonlyMap<string, Name>,
): Promise<void> => {
  const { t, say } = terminal;
  const [{ claimLines, verdicts }, { confidenceMarks }] = await Promise.all([
    import('./ledger/claim-text.ts'),
    import('./options/words.ts'),
  ]);
  for (const claim of shown) {
    for (const line of claimLines(terminal, areas, claim)) say(line);
    say('');
  }
  const counts = verdicts.map((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return `${t(`cli.ledger.verdict.${verdict}`)} ${count}`;
  });
  say(
    t('cli.ledger.summary', { shown: shown.length, total: String(claims.length), counts: counts.join(', ') }),
  );
  say(t('cli.options.marks', confidenceMarks));
};

/** Prints the claims of the founding texts with what was found instead and every rival figure. */
export const ledger = async (given: GivenOptions, terminal: Terminal): Promise<void> => {
  const wanted = await readVerdicts(terminal, given.verdict);
  if (wanted === null) return;
  const { readClaims, readNomenclature } = await import('@hamkor/server');
  const claims = readClaims();
  const shown = claims.filter(({ verdict }) => wanted.includes(verdict));
  if (given.json) {
    terminal.print({ claims: shown, total: claims.length });
    return;
  }
  const areas = new Map(readNomenclature().areas.map(({ code, name }) => [code, name]));
  await print(terminal, claims, shown, areas);
};

/** Adds `hamkor ledger` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('ledger')
    .description(t('cli.ledger.about'))
    .option('--verdict <verdicts>', t('cli.ledger.verdictOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((given: GivenOptions) => ledger(given, terminal));
};
