import type { DeliveryViewDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useSeatWords } from '../../dossiers/form/use-seat-words.ts';
import { ActLink } from './ActLink.tsx';

/** What somebody doubts, word for word, and how it was settled. */
export const Disputes = ({ disputes }: Pick<DeliveryViewDocument['delivery'], 'disputes'>) => {
  const t = useTranslations('delivery.milestone');
  const seat = useSeatWords();
  return disputes.map(({ id, act, role, state, organisation, text, settled }) => (
    <li key={`dispute ${id}`} data-kind={settled === null ? 'disputed' : undefined}>
      {t('event.disputed', { who: seat(`${role ?? ''}@${state ?? ''}@${organisation ?? ''}`) })}{' '}
      <q dir="auto">{text}</q> <ActLink act={act} />
      {settled !== null && (
        <>
          {' '}
          {t('event.settled')} <q dir="auto">{settled.text}</q> <ActLink act={settled.act} />
        </>
      )}
    </li>
  ));
};
