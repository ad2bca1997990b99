import { foldText } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { Combobox } from '../../corridors/Combobox.tsx';
import { useTranslations } from 'use-intl';
import { useText } from '../NameIn.tsx';
import { recordsQuery } from '../queries.ts';
import { useRecordWords } from '../use-record-words.ts';

interface ParkFieldProps {
  readonly label: string;
  /** Parks that are not offered. */
  readonly without: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Parks offered at once. */
const most = 10;

/** Finds a park by its name in any language, or by its state. */
export const ParkField = ({ label, without, onChoose }: ParkFieldProps) => {
  const t = useTranslations('bank.compare');
  const text = useText();
  const words = useRecordWords();
  const { data } = useQuery(recordsQuery({ type: 'park', limit: 500 }));
  const find = (typed: string) => {
    const wanted = foldText(typed);
    return (data?.items ?? [])
      .filter(({ id }) => !without.includes(id))
      .map((park) => ({
        id: park.id,
        label: text(park.name),
        detail: words.states(park.states),
        name: park.name,
      }))
      .filter(({ name, detail }) =>
        [name.en, name.ru, name.zh, detail].some((each) => each !== null && foldText(each).includes(wanted)),
      )
      .slice(0, most)
      .map(({ id, label: shown, detail }) => ({ id, label: shown, detail }));
  };
  return <Combobox label={label} chosen={undefined} example={t('example')} find={find} onChoose={onChoose} />;
};
