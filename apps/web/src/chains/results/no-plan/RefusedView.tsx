import type { ChainModel, ModelProblem } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../../shell/LinkTo.tsx';
import { Section } from '../../../shell/Page.tsx';
import { useModelWords } from '../../model/use-model-words.ts';
import styles from '../plan/Plan.module.css';

interface RefusedViewProps {
  readonly model: ChainModel;
  readonly problems: readonly ModelProblem[];
  readonly modelPath: string;
}

/** What keeps a sound model from being asked this, row by row. */
export const RefusedView = ({ model, problems, modelPath }: RefusedViewProps) => {
  const t = useTranslations('chainResults.noPlan');
  const tProblem = useTranslations('chainModel.problems');
  const tType = useTranslations('chainModel.valueTypes');
  const tTable = useTranslations('chainModel.tables');
  const words = useModelWords(model);
  return (
    <Section heading={t('refusedHeading')} lede={t('refusedLede')}>
      <ul className={styles.binds}>
        {problems.map(({ kind, table, row, id, field, found, expected }) => (
          <li key={`${kind} ${table ?? ''} ${row ?? ''} ${field ?? ''} ${found}`}>
            <b>
              {[
                ...(table === null ? [] : [tTable(table)]),
                ...(table === null || id === null ? [] : [words.row(table, id)]),
                ...(field === null ? [] : [words.field(field)]),
              ].join(' · ')}
            </b>{' '}
            {tProblem(kind, {
              found,
              expected: tType.has(expected as 'number') ? tType(expected as 'number') : expected,
            })}
          </li>
        ))}
      </ul>
      <p>
        <LinkTo to={modelPath}>{t('change')}</LinkTo>
      </p>
    </Section>
  );
};
