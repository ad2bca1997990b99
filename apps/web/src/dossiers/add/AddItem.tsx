import type { DossierDetailDocument, SearchResultDocument } from '@hamkor/contract';
import type { ItemRef } from '@hamkor/dossier';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { documentQuery, optionsQuery } from '../../api/queries.ts';
import { useText } from '../../bank/NameIn.tsx';
import { useOptionWords } from '../../options/use-option-words.ts';
import { DeedForm } from '../form/DeedForm.tsx';
import { Entry } from '../form/Entry.tsx';
import styles from './AddItem.module.css';
import { itemAt } from '../items/item-address.ts';

const blank = { words: '', kind: '', id: '' };
type Typed = typeof blank;

/** Types of records that can be told in a dossier. */
const recordTypes = 'project,park,organisation,need,technology,rfq,investment,training,facility';

interface Found {
  readonly item: ItemRef;
  readonly label: string;
}

/** Options and records that answer words; both know all three languages. */
const useFound = (words: string): readonly Found[] => {
  const [settled] = useDebouncedValue(words.trim(), 250);
  const text = useText();
  const { title } = useOptionWords();
  const enabled = settled.length > 1 && itemAt(settled) === null;
  const options = useQuery({ ...optionsQuery({ q: settled, limit: 6 }), enabled });
  const records = useQuery({
    ...documentQuery<SearchResultDocument>('search', { q: settled, kind: recordTypes, limit: 8 }),
    enabled,
  });
  if (!enabled) return [];
  return [
    ...(options.data?.options ?? []).map((option): Found => ({
      item: { kind: 'option', id: option.id },
      label: title(option),
    })),
    ...(records.data?.hits ?? [])
      .filter(({ to }) => to.startsWith('/bank/records/'))
      .map((hit): Found => ({
        item: { kind: hit.kind === 'organisation' ? 'partner' : 'record', id: hit.id },
        label: text(hit.name),
      })),
  ];
};

interface ChoicesProps {
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
  readonly gathered: ReadonlySet<string>;
}

const Choices = ({ typed, change, gathered }: ChoicesProps) => {
  const t = useTranslations('dossiers');
  const found = useFound(typed.words);
  const named = itemAt(typed.words);
  if (named !== null)
    return (
      <p className={styles.named}>
        {gathered.has(`${named.kind} ${named.id}`)
          ? t('add.already')
          : t('add.named', { kind: t(`item.kind.${named.kind}`), id: named.id })}
      </p>
    );
  if (found.length === 0)
    return typed.words.trim().length > 1 ? <p className={styles.named}>{t('add.nothing')}</p> : null;
  return (
    <fieldset className={styles.found}>
      <legend>{t('add.found')}</legend>
      {found.map(({ item, label }) => (
        <label key={`${item.kind} ${item.id}`}>
          <input
            type="radio"
            name="found"
            disabled={gathered.has(`${item.kind} ${item.id}`)}
            checked={typed.kind === item.kind && typed.id === item.id}
            onChange={() => change({ kind: item.kind, id: item.id })}
          />
          <span>
            {label} <small>{t(`item.kind.${item.kind}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};

/** Taking one more thing into the dossier: by words, or by the address of its page. */
export const AddItem = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers.add');
  const { id } = detail.dossier;
  const gathered = new Set(detail.items.map((item) => `${item.kind} ${item.id}`));
  return (
    <DeedForm
      title={t('title')}
      meaning={t('meaning')}
      name={`dossier.${id}.add`}
      initial={blank}
      path={`dossiers/${encodeURIComponent(id)}/acts`}
      kind="dossier.add"
      may={detail.may}
      body={(typed) => {
        const item = itemAt(typed.words) ?? (typed.id === '' ? null : { kind: typed.kind, id: typed.id });
        return item === null || gathered.has(`${item.kind} ${item.id}`) ? null : { item };
      }}
    >
      {(typed, change) => (
        <>
          <Entry
            label={t('words')}
            about={t('wordsAbout')}
            value={typed.words}
            most={1000}
            onValue={(words) => change({ words, kind: '', id: '' })}
          />
          <Choices typed={typed} change={change} gathered={gathered} />
        </>
      )}
    </DeedForm>
  );
};
