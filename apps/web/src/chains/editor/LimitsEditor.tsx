import { useLocale, useTranslations } from 'use-intl';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Section } from '../../shell/Page.tsx';
import { addRow, removeRow, renamed, setField } from '../model/edit-model.ts';
import { isShareLimit, limitKinds, partsOf } from '../model/limit-subjects.ts';
import { newRow } from '../model/new-row.ts';
import { EditGrid } from './EditGrid.tsx';
import { useEditing } from './editing.ts';
import { FigureEntry } from './FigureEntry.tsx';
import styles from './Limits.module.css';
import { LimitSentence } from './LimitSentence.tsx';
import parts from './Parts.module.css';
import { useProblemWords } from './use-problem-words.ts';

/** Bounds that a new limit of a kind begins with. */
const firstBound = (kind: (typeof limitKinds)[number]): { min: number | null; max: number | null } => {
  if (kind === 'share') return { min: null, max: 0.6 };
  if (isShareLimit(kind)) return { min: 0.1, max: null };
  if (kind === 'countries') return { min: 2, max: null };
  if (kind === 'gain') return { min: 0, max: null };
  return { min: null, max: kind === 'sites' ? 3 : 1000 };
};

/** What a plan must keep to, as sentences; each must hold, or may be broken at a price. */
export const LimitsEditor = () => {
  const t = useTranslations('chains.limits');
  const tKind = useTranslations('chainModel.limitKinds');
  const locale = useLocale();
  const { model, words, edit, problemsAt } = useEditing();
  const problems = useProblemWords();
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <div className={parts.stack}>
        {model.limits.length === 0 && <p>{t('none')}</p>}
        <ol className={styles.limits}>
          {model.limits.map((limit, place) => {
            const wrong = problemsAt('limits', place);
            const name = words.names(limit.name);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- ids may be edited; the place is what a row is told by
              <li key={place} data-wrong={wrong.length > 0 || undefined}>
                <div className={styles.head}>
                  <input
                    type="text"
                    className={styles.name}
                    aria-label={t('name')}
                    value={name}
                    onChange={(event) => {
                      const text = event.currentTarget.value;
                      edit((now) =>
                        setField(
                          now,
                          'limits',
                          place,
                          'name',
                          renamed(now.limits[place]?.name, locale, text),
                        ),
                      );
                    }}
                  />
                  <span className={styles.kind}>{tKind(limit.kind)}</span>
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={t('removeOf', { name })}
                    title={t('remove')}
                    onClick={() => edit((now) => removeRow(now, 'limits', place))}
                  >
                    ×
                  </button>
                </div>
                <LimitSentence limit={limit} place={place} />
                <p className={styles.firmness}>
                  <select
                    aria-label={t('firmness')}
                    value={limit.penalty === null ? 'hard' : 'soft'}
                    onChange={(event) => {
                      const penalty = event.currentTarget.value === 'hard' ? null : 1000;
                      edit((now) => setField(now, 'limits', place, 'penalty', penalty));
                    }}
                  >
                    <option value="hard">{t('hard')}</option>
                    <option value="soft">{t('soft')}</option>
                  </select>
                  {limit.penalty !== null && (
                    <>
                      <FigureEntry
                        table="limits"
                        place={place}
                        field="penalty"
                        label={`${words.field('penalty')}, ${name}`}
                      />
                      <span>{t('penaltyUnit', { currency: model.currency })}</span>
                    </>
                  )}
                </p>
                {wrong.map((problem) => (
                  <p key={`${problem.kind} ${problem.field ?? ''}`} className={styles.wrong}>
                    {problems.what(problem)}
                  </p>
                ))}
              </li>
            );
          })}
        </ol>
        <div className={parts.choose}>
          <ChoiceField
            label={t('add')}
            any={t('choose')}
            chosen={undefined}
            choices={limitKinds.map((kind) => ({ value: kind, label: tKind(kind) }))}
            onChoose={(chosen) => {
              const kind = limitKinds.find((each) => each === chosen);
              if (kind === undefined) return;
              const what = partsOf[kind].includes('what') ? (model.products[0]?.id ?? null) : null;
              const where =
                kind === 'gain' || kind === 'value-added' || kind === 'share'
                  ? (model.partners[0]?.id ?? null)
                  : null;
              edit((now) =>
                addRow(
                  now,
                  'limits',
                  newRow(now, 'limits', tKind(kind), { kind, what, where, ...firstBound(kind) }),
                ),
              );
            }}
          />
        </div>
        <div className={parts.table}>
          <h3>{t('groups')}</h3>
          <p className={styles.help}>{t('groupsHelp')}</p>
          <EditGrid table="groups" />
        </div>
      </div>
    </Section>
  );
};
