import type { ChainRunDocument, TaskAnswer } from '@hamkor/contract';
import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { address, RequestFailed } from '../../api/client.ts';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { saveFile } from '../../table/save-file.ts';
import styles from './plan/Plan.module.css';
import { headlineOf } from './sheet/headline.ts';

interface ResultToolsProps {
  readonly run: ChainRunDocument;
  readonly answer: TaskAnswer;
}

type Format = 'xlsx' | 'json';

/** Ways to take a result along: the whole answer as a workbook or as JSON, and a sheet to print. */
export const ResultTools = ({ run, answer }: ResultToolsProps) => {
  const t = useTranslations('chainResults.tools');
  const locale = useLocale();
  // Asked for by hand rather than by a link: the workbook names things in the language of the page.
  const take = useMutation({
    mutationFn: async (format: Format) => {
      const response = await fetch(address(`chains/runs/${run.id}/answer`, { format }), {
        headers: { 'accept-language': locale },
      }).catch(() => null);
      if (response === null || !response.ok) throw new RequestFailed({ kind: 'unreachable' });
      saveFile(await response.blob(), `chain-${run.kind}-${run.id}.${format}`);
    },
  });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ways to take along, not fields of a form */}
      <div className={styles.tools} role="group" aria-label={t('label')}>
        {headlineOf(answer) !== null && <LinkTo to={`/chains/runs/${run.id}/sheet`}>{t('sheet')}</LinkTo>}
        {(['xlsx', 'json'] as const).map((format) => (
          <Button key={format} look="plain" disabled={take.isPending} onClick={() => take.mutate(format)}>
            {t(format)}
          </Button>
        ))}
      </div>
      {take.error !== null && <FailureView error={take.error} />}
    </>
  );
};
