import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { networkQuery } from '../api/queries.ts';
import { FailureView } from '../api/FailureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Button } from '../shell/Button.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import {
  calledPlace,
  mainPlaceOf,
  otherPlacesOf,
  readMemberPlaces,
  withMemberPlace,
} from './member-places.ts';
import styles from './PlacesPanel.module.css';

interface PlacesPanelProps {
  /** Members whose place can be chosen, in the order shown. */
  readonly members: readonly string[];
  /** What the address says; undefined where every member has its main place. */
  readonly places: string | undefined;
  readonly onChange: (places: string | undefined) => void;
}

/** Where freight goes from and to: another place than the main one for each member, kept in the address. */
export const PlacesPanel = ({ members, places, onChange }: PlacesPanelProps) => {
  const t = useTranslations('options.places');
  const locale = useLocale();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const network = useQuery({ ...networkQuery(), enabled: isOpen || places !== undefined });
  const changed = readMemberPlaces(places);
  const placeName = (member: string, text: string): string =>
    (network.data && calledPlace(network.data, member, text)?.name[locale]) ?? text;
  const told = [...changed].flatMap(([member, text]) =>
    members.includes(member) ? [placeName(member, text)] : [],
  );
  return (
    <details className={styles.panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('heading', { places: told.length === 0 ? t('main') : told.join(' · ') })}</summary>
      <p className={styles.help}>{t('help')}</p>
      {network.error !== null && <FailureView error={network.error} onRetry={() => void network.refetch()} />}
      {network.isLoading && <Waiting lines={3} />}
      {network.data !== undefined && (
        <div className={styles.fields}>
          {members.map((member) => {
            const text = changed.get(member);
            const called = text === undefined ? null : calledPlace(network.data, member, text);
            const offered = otherPlacesOf(network.data, member);
            const shown = called === null || offered.includes(called) ? offered : [called, ...offered];
            return (
              <ChoiceField
                key={member}
                label={names.country(member)}
                any={t('mainPlace', { place: mainPlaceOf(network.data, member)?.name[locale] ?? '–' })}
                chosen={called?.id ?? text}
                choices={shown
                  .map(({ id, name }) => ({ value: id, label: name[locale] }))
                  .toSorted((a, b) => a.label.localeCompare(b.label, locale))}
                onChoose={(place) => onChange(withMemberPlace(places, member, place))}
              />
            );
          })}
        </div>
      )}
      {changed.size > 0 && (
        <Button look="plain" onClick={() => onChange(undefined)}>
          {t('reset')}
        </Button>
      )}
    </details>
  );
};
