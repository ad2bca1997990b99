import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { OriginDocument } from '@hamkor/contract';
import { originsQuery } from '../api/queries.ts';
import { Button } from '../shell/Button.tsx';
import { toast } from '../shell/toast.tsx';
import { CertaintySwatch } from './CertaintySwatch.tsx';
import { citeFigure } from './citation.ts';
import { copyText } from './copy-text.ts';
import { certaintyOf, writeYears } from './format-figure.ts';
import { OriginEntry } from './OriginEntry.tsx';
import type { SlipRequest } from './slip-context.ts';
import styles from './SourceSlip.module.css';
import { Steps } from './Steps.tsx';
import { useFigureText } from './use-figure-text.ts';

interface SourceSlipProps {
  readonly request: SlipRequest;
  readonly onClose: () => void;
}

/** Everything behind one figure: value, range, years, confidence, origins, steps, rivals, citation. */
const SourceSlip = ({ request: { figure, subject, rivals }, onClose }: SourceSlipProps) => {
  const t = useTranslations('evidence');
  const { text } = useFigureText();
  const { data, isPending } = useQuery(originsQuery());
  const known = figure.origins
    .map((id) => data?.items.find((origin) => origin.id === id))
    .filter((origin): origin is OriginDocument => origin !== undefined);
  const certainty = certaintyOf(figure);
  const isAsPublished =
    figure.origins.length > 0 && (figure.confidence === 'published' || (figure.cited ?? '') === '');
  const part = (value: number): string => text({ value, unit: figure.unit });

  const copy = async (): Promise<void> => {
    const paragraph = citeFigure(
      { figure, subject, value: text(figure), origins: known, address: location.href },
      {
        figure: (parts) => t('citation.figure', parts),
        accessed: (date) => t('citation.accessed', { date }),
        carriedBy: (address) => t('citation.carriedBy', { address }),
        carriedByPlain: t('citation.carriedByPlain'),
        computedFrom: t('citation.computedFrom'),
        noSubject: t('citation.noSubject'),
      },
    );
    const done = await copyText(paragraph);
    toast(t(done ? 'slip.copied' : 'slip.copyFailed'));
  };

  return (
    <div className={styles.slip}>
      <div className={styles.head}>
        {subject !== '' && <p className={styles.subject}>{subject}</p>}
        <p className={styles.value}>{text(figure)}</p>
        <p className={styles.certainty}>
          <CertaintySwatch certainty={certainty} large />
          <span>
            <b>{t(`confidence.${certainty}`)}.</b> {t(`confidenceHelp.${certainty}`)}
          </span>
        </p>
      </div>
      <dl className={styles.facts}>
        {figure.low !== undefined && figure.high !== undefined && (
          <div>
            <dt>{t('slip.range')}</dt>
            <dd>{t('slip.rangeOf', { low: part(figure.low), high: part(figure.high) })}</dd>
          </div>
        )}
        <div>
          <dt>{t('slip.years')}</dt>
          <dd>{writeYears(figure.years) || t('slip.yearsUnknown')}</dd>
        </div>
        {figure.origins.length > 0 && (
          <div>
            <dt>{t('slip.origin')}</dt>
            <dd className={styles.stack}>
              {known.map((origin) => (
                <OriginEntry key={origin.id} origin={origin} />
              ))}
              {known.length === 0 && !isPending && t('slip.originUnavailable')}
            </dd>
          </div>
        )}
        {figure.cited !== undefined && figure.cited !== '' && (
          <div>
            <dt>{t('slip.cited')}</dt>
            <dd>{figure.cited}</dd>
          </div>
        )}
        {/* What a row says of itself tells how an estimate was made; and nobody published what has no origin. */}
        {(figure.steps.length > 0 || isAsPublished) && (
          <div>
            <dt>{t('slip.steps')}</dt>
            <dd>{figure.steps.length === 0 ? t('slip.published') : <Steps steps={figure.steps} />}</dd>
          </div>
        )}
        {rivals.length > 0 && (
          <div>
            <dt>{t('slip.rivals')}</dt>
            <dd>
              <ul className={styles.rivals}>
                {rivals.map((rival) => (
                  <li key={`${rival.label} ${writeYears(rival.figure.years)}`}>
                    <span>
                      {rival.label} {writeYears(rival.figure.years)}
                    </span>
                    <span className={styles.rival}>
                      {text(rival.figure)} <CertaintySwatch certainty={certaintyOf(rival.figure)} />
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{t('slip.copy')}</Button>
        <Button look="plain" onClick={onClose}>
          {t('slip.close')}
        </Button>
      </div>
    </div>
  );
};

export default SourceSlip;
