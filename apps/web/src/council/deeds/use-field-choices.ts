import type { AccountDocument, CaseDocument, DossierDetailDocument } from '@hamkor/contract';
import { levels } from '@hamkor/council';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import type { PageOf } from '../../api/queries.ts';
import { documentQuery } from '../../api/queries.ts';
import { useText } from '../../bank/NameIn.tsx';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { caseQuery, casesQuery } from '../queries.ts';
import { useCouncilWords } from '../words/use-council-words.ts';
import type { Typed } from './deed-body.ts';
import type { Entry } from './deed-specs.ts';

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  /** What is filled in with it. */
  readonly beside?: Typed;
}

/** Roles that credentials give a voice to: a coordinator has one without them, an organisation never has. */
const credentialed: ReadonlySet<string> = new Set(['analyst', 'ministry-editor']);

/** What may be chosen in a field; null where it is typed. */
export const useFieldChoices = (entry: Entry, matter: CaseDocument): readonly FieldChoice[] | null => {
  const t = useTranslations('council');
  const locale = useLocale();
  const text = useText();
  const moment = useMomentText();
  const words = useCouncilWords();
  const cases = useQuery({
    ...casesQuery({
      history: 'no',
      limit: 500,
      ...(entry === 'meeting' ? { kind: 'meeting' } : { kind: matter.kind }),
    }),
    enabled: entry === 'meeting' || entry === 'case',
  });
  const answer = useQuery({ ...caseQuery(matter.id), enabled: entry === 'credential' });
  const people: Readonly<Record<string, string>> = answer.data?.people ?? {};
  const accounts = useQuery({
    ...documentQuery<PageOf<AccountDocument>>('accounts', { limit: 500 }),
    enabled: entry === 'account',
  });
  const dossier = useQuery({
    ...documentQuery<DossierDetailDocument>(`dossiers/${encodeURIComponent(matter.dossier ?? '')}`),
    enabled: entry === 'snapshot' && matter.dossier !== null,
    staleTime: 0,
  });
  const choices: Readonly<Partial<Record<Entry, () => readonly FieldChoice[] | null>>> = {
    state: () =>
      matter.members
        .filter((code) => code !== matter.chair)
        .map((code) => ({ value: code, label: words.state(code) }))
        .sort((one, other) => one.label.localeCompare(other.label, locale)),
    level: () => levels.map((value) => ({ value, label: t(`level.${value}`) })),
    capacity: () =>
      (['head-of-delegation', 'delegate'] as const).map((value) => ({
        value,
        label: t(`credential.${value}`),
      })),
    credential: () =>
      matter.credentials
        .filter(({ revokedAt }) => revokedAt === null)
        .map(({ account, state, capacity }) => ({
          value: account,
          label: [words.state(state), t(`credential.${capacity}`), people[account] ?? account].join(' · '),
        })),
    account: () =>
      accounts.data === undefined
        ? null
        : accounts.data.items
            .filter(
              ({ status, grants }) =>
                status === 'active' && grants.some(({ role }) => credentialed.has(role)),
            )
            .map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` })),
    meeting: () =>
      (cases.data?.items ?? [])
        .filter(({ id }) => id !== matter.id)
        .map(({ id, title, meeting }) => ({
          value: id,
          label: meeting === null ? text(title) : `${text(title)} · ${moment(meeting.startsAt)}`,
          beside: { 'meeting.at': meeting?.startsAt ?? '' },
        })),
    case: () =>
      (cases.data?.items ?? [])
        .filter(({ id }) => id !== matter.id)
        .map(({ id, title }) => ({ value: id, label: text(title) })),
    snapshot: () =>
      [...(dossier.data?.dossier.snapshots ?? [])].reverse().map(({ hash, at, gate }) => ({
        value: hash,
        label: [
          moment(at),
          gate === null ? null : words.stage('project', gate),
          t('form.snapshot', { hash: hash.slice(0, 10) }),
        ]
          .filter((part) => part !== null)
          .join(' · '),
      })),
  };
  return choices[entry]?.() ?? null;
};
