import type { DossierDetailDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { DeedForm } from '../form/DeedForm.tsx';
import { DropForm } from '../form/DropForm.tsx';
import { ChoiceEntry, Entry, TrilingualEntry } from '../form/Entry.tsx';
import { givenText, noText, typedNumber, typedText } from '../form/typed-text.ts';
import { readTargets, writeTargets } from './typed-targets.ts';

type Indicator = DossierDetailDocument['dossier']['indicators'][number];

const blank = {
  title: noText,
  level: '',
  unit: '',
  direction: 'up',
  baseline: '',
  baselineYear: '',
  targets: '',
  verification: '',
};
type Typed = typeof blank;

const typedIndicator = (indicator: Indicator): Typed => ({
  title: typedText(indicator.title),
  level: indicator.level,
  unit: indicator.unit,
  direction: indicator.isAscending ? 'up' : 'down',
  baseline: indicator.baseline === null ? '' : `${indicator.baseline.value}`,
  baselineYear: indicator.baseline === null ? '' : `${indicator.baseline.year}`,
  targets: writeTargets(indicator.targets),
  verification: indicator.verification,
});

const bodyOf = (typed: Typed, indicator: string | null): object | null => {
  const title = givenText(typed.title);
  const targets = readTargets(typed.targets);
  const [value, year] = [typedNumber(typed.baseline), typedNumber(typed.baselineYear)];
  const isHalf = (typed.baseline.trim() === '') !== (typed.baselineYear.trim() === '');
  const isWrong = (typed.baseline.trim() !== '' && value === null) || isHalf;
  if (title === null || targets === null || isWrong) return null;
  if ([typed.level, typed.unit.trim(), typed.direction, typed.verification.trim()].includes('')) return null;
  return {
    indicator,
    title,
    level: typed.level,
    unit: typed.unit.trim(),
    isAscending: typed.direction === 'up',
    baseline: value === null || year === null ? null : { value, year },
    targets,
    verification: typed.verification.trim(),
  };
};

interface IndicatorFormProps {
  readonly detail: DossierDetailDocument;
  /** The indicator that is changed; null: a new one. */
  readonly indicator: Indicator | null;
}

const IndicatorForm = ({ detail, indicator }: IndicatorFormProps) => {
  const t = useTranslations('dossiers.result');
  const text = useText();
  const { id } = detail.dossier;
  const initial = useMemo(() => (indicator === null ? blank : typedIndicator(indicator)), [indicator]);
  return (
    <DeedForm
      title={indicator === null ? t('add') : t('change', { title: text(indicator.title) })}
      meaning={t('meaning')}
      name={`dossier.${id}.indicator.${indicator === null ? 'new' : `${indicator.id}.${indicator.act}`}`}
      initial={initial}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.set-indicator"
      may={detail.may}
      body={(typed) => bodyOf(typed, indicator?.id ?? null)}
    >
      {(typed, change) => (
        <>
          <TrilingualEntry
            label={t('column.title')}
            value={typed.title}
            onValue={(title) => change({ title })}
          />
          <ChoiceEntry
            label={t('column.level')}
            value={typed.level}
            choices={(['output', 'outcome', 'impact'] as const).map((value) => ({
              value,
              label: t(`level.${value}`),
            }))}
            onValue={(level) => change({ level })}
          />
          <Entry label={t('unit')} value={typed.unit} most={60} onValue={(unit) => change({ unit })} />
          <ChoiceEntry
            label={t('direction')}
            value={typed.direction}
            choices={(['up', 'down'] as const).map((value) => ({ value, label: t(value) }))}
            onValue={(direction) => change({ direction })}
          />
          <Entry
            label={t('column.baseline')}
            value={typed.baseline}
            isOptional
            onValue={(baseline) => change({ baseline })}
          />
          <Entry
            label={t('baselineYear')}
            value={typed.baselineYear}
            isOptional
            onValue={(baselineYear) => change({ baselineYear })}
          />
          <Entry
            label={t('targets')}
            about={t('targetsAbout')}
            value={typed.targets}
            isOptional
            onValue={(targets) => change({ targets })}
          />
          <Entry
            label={t('column.verification')}
            value={typed.verification}
            rows={2}
            most={2000}
            onValue={(verification) => change({ verification })}
          />
        </>
      )}
    </DeedForm>
  );
};

/** Adding, changing and taking out indicators, by whoever may. */
export const IndicatorForms = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const text = useText();
  const { id, indicators } = detail.dossier;
  return (
    <>
      <IndicatorForm detail={detail} indicator={null} />
      {indicators.map((indicator) => (
        <IndicatorForm key={`${indicator.id} ${indicator.act}`} detail={detail} indicator={indicator} />
      ))}
      {indicators.length > 0 && (
        <DropForm
          words="result"
          dossier={id}
          field="indicator"
          choices={indicators.map((each) => ({ value: each.id, label: text(each.title) }))}
          may={detail.may}
        />
      )}
    </>
  );
};
