import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { SourceLine } from '../../../evidence/SourceLine.tsx';
import { Section } from '../../../shell/Page.tsx';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { AccountTable } from './AccountTable.tsx';
import { BindList } from './BindList.tsx';
import { CarbonFigure, CostFigure } from './CostFigure.tsx';
import { FlowMap } from './FlowMap.tsx';
import styles from './Plan.module.css';
import { PlanFacts, PlanSentence } from './PlanFacts.tsx';
import { PlanTables } from './PlanTables.tsx';
import { SankeySection } from './SankeySection.tsx';
import { UseFigure } from './UseFigure.tsx';
import { usePlanWords } from './use-plan-words.ts';

interface PlanViewProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  /** Without key figures and map, where a page has shown them in its own way. */
  readonly withoutMap?: boolean;
}

/** A plan: what is made where, what it costs and emits, what keeps it from being better, and everything it says. */
export const PlanView = ({ model, plan, withoutMap = false }: PlanViewProps) => {
  const t = useTranslations('chainResults');
  const words = usePlanWords(model);
  const rests = useRestsOn(model, plan);
  const props = { model, plan, words };
  return (
    <>
      {!withoutMap && (
        <Section heading={t('map.heading')}>
          <PlanSentence {...props} />
          <PlanFacts {...props} />
          <FlowMap {...props} />
          <SourceLine origins={rests.origins} />
        </Section>
      )}
      <Section heading={t('sankey.heading')}>
        <SankeySection {...props} />
      </Section>
      <Section heading={t('parts.heading')}>
        <div className={styles.pair}>
          <CostFigure {...props} />
          <CarbonFigure {...props} />
        </div>
      </Section>
      <Section heading={t('use.heading')}>
        <UseFigure {...props} />
      </Section>
      <Section heading={t('binds.heading')} lede={t('binds.lede')}>
        <BindList {...props} />
      </Section>
      <Section heading={t('account.heading')} lede={t('account.lede')}>
        <AccountTable {...props} />
      </Section>
      <Section heading={t('tables.heading')}>
        <PlanTables {...props} />
      </Section>
    </>
  );
};
