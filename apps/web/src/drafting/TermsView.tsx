import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../api/FailureView.tsx';
import { Button } from '../shell/Button.tsx';
import { DataTable } from '../table/DataTable.tsx';
import type { TableColumn } from '../table/column.ts';
import { DeedForm } from './forms/DeedForm.tsx';
import styles from './forms/Forms.module.css';
import { useKept } from './kept/use-kept.ts';
import { useTextPage } from './text-context.ts';
import type { TextPageState } from './text-context.ts';
import { useDeed } from './use-deed.ts';

type Term = TextPageState['document']['terms'][number];
const fields = ['ru', 'zh', 'en'] as const;

/** Terms that must be rendered the same way throughout: the checks of each paragraph hold the text to them. */
const TermsView = () => {
  const t = useTranslations('drafts.terms');
  const tLanguage = useTranslations('drafts.language');
  const id = useId();
  const { caseId, account, document, seatsFor, open } = useTextPage();
  const keeping = useKept(
    account ?? '',
    caseId,
    { form: 'term', paragraph: null },
    { ru: '', zh: '', en: '' },
  );
  const deed = useDeed(caseId);
  const removers = seatsFor('drafting.remove-term');
  const [ru, zh, en] = fields.map((field) => (keeping.entry[field] ?? '').trim());
  const columns: readonly TableColumn<Term>[] = [
    ...fields.map((language) => ({
      id: language,
      header: tLanguage(language),
      value: (term: Term) => term[language],
      render: (term: Term) => <span lang={language}>{term[language]}</span>,
      wrap: true,
    })),
    ...(removers.length === 0
      ? []
      : [
          {
            id: 'remove',
            header: t('remove'),
            value: () => null,
            sortable: false,
            render: (term: Term) => (
              <Button
                look="plain"
                disabled={deed.isPending}
                onClick={() =>
                  deed.mutate({
                    kind: 'drafting.remove-term',
                    body: { term: term.id },
                    as: removers[0] ?? null,
                  })
                }
              >
                {t('remove')}
              </Button>
            ),
          },
        ]),
  ];
  return (
    <>
      {document.terms.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          columns={columns}
          rows={document.terms}
          rowKey={(term) => term.id}
          caption={t('caption')}
        />
      )}
      {deed.error !== null && <FailureView error={deed.error} />}
      {seatsFor('drafting.set-term').length > 0 && (
        <DeedForm
          title={t('title')}
          about={t('about')}
          kind="drafting.set-term"
          body={ru === '' || zh === '' ? null : { ru, zh, en: en === '' ? null : en }}
          keeping={keeping}
          send={t('send')}
          onClose={() => open(null)}
        >
          <div className={styles.columns}>
            {fields.map((language) => (
              <div key={language} className={styles.field}>
                <label htmlFor={`${id}-${language}`}>{tLanguage(language)}</label>
                <input
                  id={`${id}-${language}`}
                  lang={language}
                  dir="auto"
                  maxLength={200}
                  value={keeping.entry[language] ?? ''}
                  onChange={({ currentTarget }) => keeping.change({ [language]: currentTarget.value })}
                />
              </div>
            ))}
          </div>
        </DeedForm>
      )}
    </>
  );
};

export default TermsView;
