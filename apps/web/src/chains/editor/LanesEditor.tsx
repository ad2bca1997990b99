import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { Button } from '../../shell/Button.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Section } from '../../shell/Page.tsx';
import { toast } from '../../shell/toast.tsx';
import type { WorkingCopy } from '../model/use-working-copy.ts';
import { placeChanges } from '../model/place-changes.ts';
import { refreshLanes } from '../queries.ts';
import { EditGrid } from './EditGrid.tsx';
import { useEditing } from './editing.ts';
import styles from './Parts.module.css';

/** Pairs without a way that are named one by one. */
const named = 12;

/** Ways between the places: taken from the corridor engine, or typed by hand; told when they are out of date. */
export const LanesEditor = ({ copy }: { readonly copy: WorkingCopy }) => {
  const t = useTranslations('chains.lanes');
  const { model, words } = useEditing();
  const changed = placeChanges(copy.basis, model);
  const refresh = useMutation({
    mutationFn: () => refreshLanes(model),
    onSuccess: ({ model: fresh }) => {
      // Only lanes and what is known of them are taken over: the reader may have edited on meanwhile.
      copy.edit(
        (now) => ({
          ...now,
          lanes: fresh.lanes,
          evidence: [
            ...now.evidence.filter(({ table }) => table !== 'lanes'),
            ...fresh.evidence.filter(({ table }) => table === 'lanes'),
          ],
        }),
        true,
      );
      toast(t('taken', { count: fresh.lanes.length }));
    },
  });
  const missing = refresh.data?.missing ?? [];
  const name = (id: string): string => words.any(id);
  return (
    <Section
      heading={t('heading', { count: model.lanes.length })}
      lede={t('lede')}
      tools={
        <Button
          look={changed.length > 0 ? 'solid' : 'line'}
          disabled={refresh.isPending}
          onClick={() => refresh.mutate()}
        >
          {refresh.isPending ? t('taking') : t('take')}
        </Button>
      }
    >
      <div className={styles.stack}>
        {changed.length > 0 && (
          <Notice title={t('outOfDate', { count: changed.length })}>
            <p>{changed.map(name).join(', ')}</p>
          </Notice>
        )}
        {refresh.error !== null && <FailureView error={refresh.error} />}
        {missing.length > 0 && (
          <Notice title={t('missing', { count: missing.length })}>
            <ul>
              {missing.slice(0, named).map(({ from, to, reason }) => (
                <li key={`${from} ${to}`}>{t(`reason.${reason}`, { from: name(from), to: name(to) })}</li>
              ))}
            </ul>
          </Notice>
        )}
        <EditGrid table="lanes" />
      </div>
    </Section>
  );
};
