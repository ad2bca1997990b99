import type { DeliveryMilestoneDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useSeatWords } from '../../dossiers/form/use-seat-words.ts';
import { ActLink } from './ActLink.tsx';

/** Who looked for himself, and what he saw. */
export const Confirmations = ({ confirmations }: Pick<DeliveryMilestoneDocument, 'confirmations'>) => {
  const t = useTranslations('delivery.milestone');
  const seat = useSeatWords();
  return confirmations.map(({ act, role, state, organisation, evidence }) => (
    <li key={`confirm ${act}`} data-kind="confirmed">
      {t('event.confirmed', { who: seat(`${role ?? ''}@${state ?? ''}@${organisation ?? ''}`) })}{' '}
      <q dir="auto">{evidence.text}</q> ({evidence.source}) <ActLink act={act} />
    </li>
  ));
};
