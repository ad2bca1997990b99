import type { CorridorNetworkDocument } from '@hamkor/contract';
import { useCallback, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChoiceField } from '../filter/ChoiceField.tsx';
import { Filters } from '../filter/Filters.tsx';
import { Button } from '../shell/Button.tsx';
import { Combobox } from './Combobox.tsx';
import { ConstraintChips } from './ConstraintChips.tsx';
import { EntryField } from './EntryField.tsx';
import { findPlaces } from './find-places.ts';
import { findSubjects } from './find-subjects.ts';
import { LoadFields } from './LoadFields.tsx';
import { OverlayField } from './OverlayField.tsx';
import styles from './QuestionBar.module.css';
import { constraintFields } from './search.ts';
import type { ConstraintField, CorridorSearch } from './search.ts';
import type { SearchChange } from './search-change.ts';
import { withSubject } from './subject-list.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface QuestionBarProps {
  readonly network: CorridorNetworkDocument | undefined;
  readonly names: SubjectNames;
  readonly search: CorridorSearch;
  readonly onChange: (change: SearchChange) => void;
}

/** Places and subjects offered at once. */
const most = { places: 8, subjects: 30 };

/** A field of the address as a stable function, as fields that wait for a pause want it. */
const useSetter = (
  field: 'departure' | 'withinDays' | 'maximumTransfers',
  onChange: QuestionBarProps['onChange'],
) => useCallback((text: string | undefined) => onChange({ [field]: text }), [field, onChange]);

const More = ({ network, names, search, onChange }: QuestionBarProps) => {
  const t = useTranslations('corridors.question');
  const tSubject = useTranslations('freight.subject');
  const [field, setField] = useState<ConstraintField>('close');
  const setTransfers = useSetter('maximumTransfers', onChange);
  return (
    <div className={styles.more}>
      <ChoiceField
        label={t('change')}
        any={t('verb.close')}
        chosen={field === 'close' ? undefined : field}
        choices={constraintFields
          .filter((each) => each !== 'close')
          .map((each) => ({ value: each, label: t(`verb.${each}`) }))}
        onChoose={(chosen) => setField(constraintFields.find((each) => each === chosen) ?? 'close')}
      />
      <Combobox
        label={t('subject')}
        chosen={undefined}
        example={t(`subjectExample.${field}`)}
        find={(text) =>
          network === undefined
            ? []
            : findSubjects({ network, field, text, name: names.subject, most: most.subjects }).map(
                ({ subject, label, kind }) => ({ id: subject, label, detail: tSubject(kind) }),
              )
        }
        onChoose={(subject) => onChange({ [field]: withSubject(search[field], subject) })}
      />
      <EntryField
        label={t('maximumTransfers')}
        type="number"
        entered={search.maximumTransfers}
        example={t('any')}
        least={0}
        most={20}
        step={1}
        onEnter={setTransfers}
      />
      <OverlayField chosen={search.overlay} onChoose={(overlay) => onChange({ overlay })} />
    </div>
  );
};

/** The question: from, to, load, dates; and behind "More" what is shut, opened, avoided, required. All in the address. */
export const QuestionBar = (props: QuestionBarProps) => {
  const { network, names, search, onChange } = props;
  const t = useTranslations('corridors.question');
  const locale = useLocale();
  const [isMore, setMore] = useState(
    [...constraintFields, 'maximumTransfers', 'overlay'].some(
      (field) => search[field as keyof CorridorSearch] !== undefined,
    ),
  );
  const setDeparture = useSetter('departure', onChange);
  const setWithin = useSetter('withinDays', onChange);
  const find = (text: string) =>
    findPlaces(network?.nodes ?? [], text, most.places).map(({ id, name, country, unlocode }) => ({
      id,
      label: name[locale],
      detail: [names.country(country), unlocode].filter(Boolean).join(' · '),
    }));
  const { from, to } = search;
  return (
    <div className={styles.bar}>
      <Filters label={t('label')}>
        <Combobox
          label={t('from')}
          chosen={from === undefined ? undefined : names.place(from)}
          example={t('fromExample')}
          find={find}
          onChoose={(id) => onChange({ from: id })}
        />
        <Combobox
          label={t('to')}
          chosen={to === undefined ? undefined : names.place(to)}
          example={t('toExample')}
          find={find}
          onChoose={(id) => onChange({ to: id })}
        />
        <LoadFields search={search} onChange={onChange} />
        <EntryField label={t('departure')} type="date" entered={search.departure} onEnter={setDeparture} />
        <EntryField
          label={t('withinDays')}
          type="number"
          entered={search.withinDays}
          example={t('any')}
          least={1}
          step={1}
          onEnter={setWithin}
        />
        {from !== undefined && to !== undefined && (
          <Button look="plain" onClick={() => onChange({ from: to, to: from })}>
            {t('swap')}
          </Button>
        )}
        <Button look="plain" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {isMore ? t('less') : t('more')}
        </Button>
      </Filters>
      {isMore && <More {...props} />}
      <ConstraintChips search={search} names={names} onChange={onChange} />
    </div>
  );
};
