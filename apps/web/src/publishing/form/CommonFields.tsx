import { useTranslations } from 'use-intl';
import { useMemberChoices } from '../../filter/use-member-choices.ts';
import { CheckEntry } from './CheckEntry.tsx';
import { CodesEntry } from './CodesEntry.tsx';
import styles from './Fields.module.css';
import { ChoiceEntry, LinesEntry, NumberEntry, TextEntry } from './PlainFields.tsx';
import { IdentifiersEntry } from './RowFields.tsx';
import { TrilingualEntry } from './TrilingualEntry.tsx';

/** Name, text, codes and states: what every record has. */
export const FirstFields = () => {
  const t = useTranslations('publishing');
  const members = useMemberChoices();
  return (
    <div className={styles.grid}>
      <TrilingualEntry path={['name']} label={t('field.name')} about={t('about.name')} />
      <TrilingualEntry
        path={['summary']}
        label={t('field.summary')}
        about={t('about.summary')}
        long
        optional
      />
      <CodesEntry />
      <CheckEntry path={['states']} label={t('field.states')} choices={members} />
    </div>
  );
};

/** Place, identifiers, other names, links: what helps to find and to tell apart. */
export const MoreFields = () => {
  const t = useTranslations('publishing');
  return (
    <div className={styles.grid}>
      <TextEntry path={['place', 'name']} label={t('field.placeName')} />
      <NumberEntry path={['place', 'lat']} label={t('field.lat')} about={t('about.lat')} />
      <NumberEntry path={['place', 'lon']} label={t('field.lon')} about={t('about.lon')} />
      <TextEntry path={['place', 'unlocode']} label={t('field.unlocode')} about={t('about.unlocode')} />
      <TextEntry path={['website']} label={t('field.website')} />
      <IdentifiersEntry
        path={['identifiers']}
        label={t('field.identifiers')}
        about={t('about.identifiers')}
      />
      <LinesEntry path={['otherNames']} label={t('field.otherNames')} about={t('about.otherNames')} />
      <TrilingualEntry path={['note']} label={t('field.note')} about={t('about.note')} long optional />
    </div>
  );
};

/** Where it is said, how old that is, how sure. */
export const SourceFields = () => {
  const t = useTranslations('publishing');
  const tConfidence = useTranslations('evidence.confidence');
  return (
    <div className={styles.grid}>
      <TextEntry path={['source', 'cited']} label={t('field.cited')} about={t('about.cited')} wide />
      <NumberEntry path={['source', 'year']} label={t('field.sourceYear')} />
      <ChoiceEntry
        path={['source', 'confidence']}
        label={t('field.confidence')}
        choices={(['published', 'estimated', 'unverified'] as const).map((value) => ({
          value,
          label: tConfidence(value),
        }))}
      />
    </div>
  );
};
