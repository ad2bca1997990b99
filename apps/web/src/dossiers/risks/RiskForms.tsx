import type { DossierDetailDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { DeedForm } from '../form/DeedForm.tsx';
import { DropForm } from '../form/DropForm.tsx';
import { ChoiceEntry, Entry, TrilingualEntry } from '../form/Entry.tsx';
import { givenText, noText, typedText } from '../form/typed-text.ts';
import { riskScale } from './risk-matrix.ts';

type Risk = DossierDetailDocument['dossier']['risks'][number];

const blank = {
  title: noText,
  probability: '',
  impact: '',
  proximity: '',
  owner: '',
  response: '',
  residualProbability: '',
  residualImpact: '',
};
type Typed = typeof blank;

const typedRisk = (risk: Risk): Typed => ({
  title: typedText(risk.title),
  probability: `${risk.probability}`,
  impact: `${risk.impact}`,
  proximity: risk.proximity,
  owner: risk.owner,
  response: risk.response,
  residualProbability: risk.residual === null ? '' : `${risk.residual.probability}`,
  residualImpact: risk.residual === null ? '' : `${risk.residual.impact}`,
});

const bodyOf = (typed: Typed, risk: string | null): object | null => {
  const title = givenText(typed.title);
  const { probability, impact, proximity, owner, response, residualProbability, residualImpact } = typed;
  if (title === null || [probability, impact, proximity, owner, response.trim()].includes('')) return null;
  const isJudged = residualProbability !== '' && residualImpact !== '';
  return {
    risk,
    title,
    probability: Number(probability),
    impact: Number(impact),
    proximity,
    owner,
    response: response.trim(),
    residual: isJudged ? { probability: Number(residualProbability), impact: Number(residualImpact) } : null,
  };
};

interface RiskFormProps {
  readonly detail: DossierDetailDocument;
  /** The risk that is changed; null: a new one. */
  readonly risk: Risk | null;
}

const RiskForm = ({ detail, risk }: RiskFormProps) => {
  const t = useTranslations('dossiers.risk');
  const text = useText();
  const { states } = detail.dossier;
  // A risk is answered for by a state that takes part, where any is named.
  const owners = useMemberChoices().filter(({ value }) => states.length === 0 || states.includes(value));
  const initial = useMemo(() => (risk === null ? blank : typedRisk(risk)), [risk]);
  const { id } = detail.dossier;
  const grades = riskScale.map((grade) => ({ value: `${grade}`, label: t(`scale.${grade}`) }));
  return (
    <DeedForm
      title={risk === null ? t('add') : t('change', { title: text(risk.title) })}
      meaning={t('meaning')}
      name={`dossier.${id}.risk.${risk === null ? 'new' : `${risk.id}.${risk.act}`}`}
      initial={initial}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.set-risk"
      may={detail.may}
      body={(typed) => bodyOf(typed, risk?.id ?? null)}
    >
      {(typed, change) => (
        <>
          <TrilingualEntry
            label={t('column.title')}
            value={typed.title}
            onValue={(title) => change({ title })}
          />
          <ChoiceEntry
            label={t('probability')}
            value={typed.probability}
            choices={grades}
            onValue={(probability) => change({ probability })}
          />
          <ChoiceEntry
            label={t('impact')}
            value={typed.impact}
            choices={grades}
            onValue={(impact) => change({ impact })}
          />
          <ChoiceEntry
            label={t('column.proximity')}
            value={typed.proximity}
            choices={(['now', 'year', 'later'] as const).map((value) => ({
              value,
              label: t(`proximity.${value}`),
            }))}
            onValue={(proximity) => change({ proximity })}
          />
          <ChoiceEntry
            label={t('column.owner')}
            value={typed.owner}
            choices={owners}
            onValue={(owner) => change({ owner })}
          />
          <Entry
            label={t('column.response')}
            value={typed.response}
            rows={3}
            onValue={(response) => change({ response })}
          />
          <ChoiceEntry
            label={t('residualProbability')}
            value={typed.residualProbability}
            choices={grades}
            none={t('notJudged')}
            onValue={(residualProbability) => change({ residualProbability })}
          />
          <ChoiceEntry
            label={t('residualImpact')}
            value={typed.residualImpact}
            choices={grades}
            none={t('notJudged')}
            onValue={(residualImpact) => change({ residualImpact })}
          />
        </>
      )}
    </DeedForm>
  );
};

/** Adding, changing and taking out risks, by whoever may. */
export const RiskForms = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const text = useText();
  const { id, risks } = detail.dossier;
  return (
    <>
      <RiskForm detail={detail} risk={null} />
      {risks.map((risk) => (
        <RiskForm key={`${risk.id} ${risk.act}`} detail={detail} risk={risk} />
      ))}
      {risks.length > 0 && (
        <DropForm
          words="risk"
          dossier={id}
          field="risk"
          choices={risks.map((each) => ({ value: each.id, label: text(each.title) }))}
          may={detail.may}
        />
      )}
    </>
  );
};
