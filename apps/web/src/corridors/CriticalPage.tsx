import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { criticalityQuery, fixesQuery } from '../api/queries.ts';
import { QueryView } from '../api/QueryView.tsx';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Page } from '../shell/Page.tsx';
import { AnalysisBar } from './AnalysisBar.tsx';
import { CorridorTexts } from './CorridorTexts.tsx';
import { pairParameters, pairSets } from './analysis-search.ts';
import { EntryField } from './EntryField.tsx';
import { FixTable } from './FixTable.tsx';
import { LossTable } from './LossTable.tsx';
import { loadParameters } from './search.ts';
import { useAnalysisSearch } from './use-analysis-search.ts';

/** What the bloc loses if one post or link shuts, and what it gains by one repair. */
const Critical = () => {
  const t = useTranslations('corridors.critical');
  const tAnalysis = useTranslations('corridors.analysis');
  const { search, change } = useAnalysisSearch();
  const { set = 'members' } = search;
  const parameters = { ...loadParameters(search), ...pairParameters(search) };
  const setPlaces = useCallback((places: string | undefined) => change({ places }), [change]);
  const losses = useQuery(criticalityQuery(parameters));
  const fixes = useQuery(fixesQuery(parameters));
  return (
    <Page title={t('title')} lede={t('lede')}>
      <AnalysisBar
        search={search}
        onChange={change}
        downloads={[
          { label: tAnalysis('csvOf', { table: t('losses') }), path: 'corridors/criticality', parameters },
          { label: tAnalysis('csvOf', { table: t('fixes') }), path: 'corridors/fixes', parameters },
        ]}
      >
        <ChoiceField
          label={t('set')}
          any={t('sets.members')}
          chosen={set === 'members' ? undefined : set}
          choices={[{ value: 'parks', label: t('sets.parks') }]}
          onChoose={(chosen) => change({ set: pairSets.find((each) => each === chosen), places: undefined })}
        />
        <EntryField
          label={t('places')}
          type="text"
          entered={search.places}
          example={t('placesExample')}
          onEnter={setPlaces}
        />
      </AnalysisBar>
      <QueryView query={losses} lines={10}>
        {(document) => <LossTable document={document} search={search} />}
      </QueryView>
      <QueryView query={fixes} lines={10}>
        {(document) => <FixTable document={document} search={search} />}
      </QueryView>
    </Page>
  );
};

/** The page with the texts that only pages of corridors say. */
export const CriticalPage = () => (
  <CorridorTexts>
    <Critical />
  </CorridorTexts>
);
