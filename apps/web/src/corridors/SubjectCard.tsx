import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../shell/Button.tsx';
import { LinkFacts } from './LinkFacts.tsx';
import type { NetworkShapes } from './network-shapes.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import type { CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import styles from './SubjectCard.module.css';
import {
  closureDays,
  closureOf,
  hasSubject,
  subjectParts,
  subjectsOf,
  withoutSubject,
  withSubject,
} from './subject-list.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface SubjectCardProps {
  readonly subject: string;
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
  readonly search: CorridorSearch;
  readonly onChange: (change: SearchChange) => void;
}

/** Days a closure lasts unless the reader says otherwise. */
const usualDays = 60;

const Closing = ({ subject, search, onChange }: Omit<SubjectCardProps, 'shapes' | 'names'>) => {
  const t = useTranslations('corridors.card');
  const held = subjectsOf(search.close).find((each) => hasSubject(each, subject));
  const [days, setDays] = useState<number | null>(held === undefined ? usualDays : closureDays(held));
  if (held !== undefined) {
    return (
      <Button onClick={() => onChange({ close: withoutSubject(search.close, subject) })}>
        {t('reopen')}
      </Button>
    );
  }
  return (
    <span className={styles.closing}>
      <Button onClick={() => onChange({ close: withSubject(search.close, closureOf(subject, days)) })}>
        {t('close')}
      </Button>
      <label>
        {t('for')}
        <input
          type="number"
          min={1}
          max={3650}
          value={days ?? ''}
          placeholder={t('good')}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            setDays(Number.isInteger(typed) && typed > 0 ? typed : null);
          }}
        />
        {t('days')}
      </label>
    </span>
  );
};

/** What is known of a place or link of the map with its sources, and what can be asked of it. */
export const SubjectCard = ({ subject, shapes, names, search, onChange }: SubjectCardProps) => {
  const t = useTranslations('corridors.card');
  const parts = subjectParts(subject);
  const place = parts?.kind === 'node' ? shapes.nodeOf.get(parts.id) : undefined;
  const link = parts?.kind === 'link' ? shapes.linkOf.get(parts.id)?.link : undefined;
  const toggle = (field: 'avoid' | 'open'): ReactNode => {
    const isSet = hasSubject(search[field], subject);
    return (
      <Button
        aria-pressed={isSet}
        onClick={() =>
          onChange({
            [field]: isSet ? withoutSubject(search[field], subject) : withSubject(search[field], subject),
          })
        }
      >
        {t(field)}
      </Button>
    );
  };
  return (
    <aside className={styles.card} aria-label={names.subject(subject)}>
      <div className={styles.head}>
        <h3>{names.subject(subject)}</h3>
        <Button look="plain" onClick={() => onChange({ at: undefined })}>
          {t('dismiss')}
        </Button>
      </div>
      {place !== undefined && (
        <PlaceFacts
          shape={place}
          shapes={shapes}
          names={names}
          onLink={(id) => onChange({ at: `link:${id}` })}
        />
      )}
      {link !== undefined && (
        <LinkFacts link={link} names={names} onPlace={(id) => onChange({ at: `node:${id}` })} />
      )}
      {place === undefined && link === undefined && <p>{t('unknown')}</p>}
      <div className={styles.actions}>
        {(place !== undefined || link?.status === 'operating') && (
          <>
            <Closing key={subject} subject={subject} search={search} onChange={onChange} />
            {toggle('avoid')}
          </>
        )}
        {link !== undefined && link.status !== 'operating' && toggle('open')}
        {place !== undefined && (
          <>
            <Button onClick={() => onChange({ from: place.node.id })}>{t('from')}</Button>
            <Button onClick={() => onChange({ to: place.node.id })}>{t('to')}</Button>
            <Button
              aria-pressed={search.reach === place.node.id}
              onClick={() => onChange({ reach: search.reach === place.node.id ? undefined : place.node.id })}
            >
              {t('reach')}
            </Button>
          </>
        )}
      </div>
    </aside>
  );
};
