import type { RecordDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Section } from '../shell/Page.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { ExpressInterest } from './ExpressInterest.tsx';
import layout from './form/RecordForm.module.css';
import { ReportFigure } from './ReportFigure.tsx';
import { RestoreState } from './RestoreState.tsx';

/** What whoever looks at a record may do with it; nothing at all for visitors. */
const RecordActions = ({ record }: { readonly record: RecordDocument }) => {
  const t = useTranslations('publishing.actions');
  const { may } = record;
  if (may.length === 0) return null;
  if (record.asOf !== null)
    return may.includes('restore') ? (
      <Section heading={t('heading')}>
        <RestoreState record={record} to={record.asOf} />
      </Section>
    ) : null;
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      {(may.includes('edit') || may.includes('correct')) && (
        <div className={layout.actions}>
          <LinkTo to={`/bank/publish/${record.id}`}>{t('edit')}</LinkTo>
        </div>
      )}
      <DeedButtons record={record} />
      {may.includes('report-figure') && <ReportFigure record={record} />}
      {may.includes('express-interest') && <ExpressInterest record={record} />}
    </Section>
  );
};

export default RecordActions;
