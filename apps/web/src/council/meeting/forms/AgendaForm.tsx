import { useTranslations } from 'use-intl';
import { ActForm } from '../../../drafting/forms/ActForm.tsx';
import { useKept } from '../../../drafting/kept/use-kept.ts';
import { Button } from '../../../shell/Button.tsx';
import { Hidden } from '../../../shell/Hidden.tsx';
import { useMeeting } from '../meeting-context.ts';
import styles from '../Meeting.module.css';
import { nextId, readRows, trilingualOf, writtenRows } from '../rows-entry.ts';
import type { EntryRow } from '../rows-entry.ts';
import { CaseField } from './CaseField.tsx';
import type { MeetingFormProps } from './form-props.ts';
import { TrilingualLines } from './TrilingualLines.tsx';

/** The whole agenda in its order. */
export const AgendaForm = ({ seats, account, onClose }: MeetingFormProps) => {
  const t = useTranslations('meetings.agendaForm');
  const { matter } = useMeeting();
  const { agenda } = matter.meeting;
  const begun: readonly EntryRow[] = agenda.map(({ id, title, case: of }) => ({
    id,
    ru: title.ru ?? '',
    zh: title.zh ?? '',
    en: title.en ?? '',
    case: of ?? '',
  }));
  const keeping = useKept(
    account,
    matter.id,
    { form: 'agenda', paragraph: null },
    { items: writtenRows(begun.length === 0 ? [{ id: 'i1' }] : begun) },
  );
  const rows = readRows(keeping.entry['items']);
  const set = (next: readonly EntryRow[]): void => keeping.change({ items: writtenRows(next) });
  const change = (place: number, part: EntryRow): void =>
    set(rows.map((row, at) => (at === place ? ({ ...row, ...part } as EntryRow) : row)));
  const move = (place: number): void =>
    set(rows.map((row, at) => (at === place - 1 ? rows[place]! : at === place ? rows[place - 1]! : row)));
  const items = rows.map((row) => {
    const title = trilingualOf(row);
    return title === null ? null : { id: row['id'], title, case: row['case'] ? row['case'] : null };
  });
  return (
    <ActForm
      caseId={matter.id}
      seats={seats}
      kind="council.set-agenda"
      title={t('title')}
      about={t('about')}
      body={items.some((item) => item === null) ? null : { items }}
      keeping={keeping}
      send={t('send')}
      onClose={onClose}
    >
      <ol className={styles.rows}>
        {rows.map((row, place) => (
          <li key={row['id']} className={styles.rowFields}>
            <TrilingualLines
              label={t('item', { place: `${place + 1}` })}
              row={row}
              onChange={(part) => change(place, part)}
            />
            <CaseField
              label={t('case')}
              chosen={row['case'] ?? ''}
              onChoose={(id) => change(place, { case: id })}
            />
            <div>
              {place > 0 && (
                <Button look="plain" onClick={() => move(place)}>
                  {t('up')} <Hidden>{t('upLabel', { place: `${place + 1}` })}</Hidden>
                </Button>
              )}
              <Button look="plain" onClick={() => set(rows.filter((_, at) => at !== place))}>
                {t('remove')} <Hidden>{t('removeLabel', { place: `${place + 1}` })}</Hidden>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button
          onClick={() =>
            set([
              ...rows,
              {
                id: nextId(
                  'i',
                  rows.map((row) => row['id'] ?? ''),
                ),
              },
            ])
          }
        >
          {t('add')}
        </Button>
      </div>
    </ActForm>
  );
};
