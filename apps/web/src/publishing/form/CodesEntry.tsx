import type { ConceptDocument, RecordDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { conceptsQuery } from '../../bank/queries.ts';
import { useRecordWords } from '../../bank/use-record-words.ts';
import { Button } from '../../shell/Button.tsx';
import { textOrNull } from './body-change.ts';
import { Field } from './Field.tsx';
import styles from './Fields.module.css';
import { useRecordForm } from './form-context.ts';

type Code = RecordDocument['body']['codes'][number];
const path = ['codes'];

/** A code as typed: `8708`, `HS 870892`, `ISIC 2930`; null where it is none. */
export const codeOf = (typed: string): Code | null => {
  const match = /^\s*(?:(HS|ISIC)\s*:?\s*)?([A-U]?[\d.]{2,10})\s*$/i.exec(typed);
  if (match === null) return null;
  const scheme = (match[1] ?? 'HS').toUpperCase();
  return { scheme, edition: scheme === 'HS' ? '2022' : '4', code: match[2]!.replaceAll('.', '') };
};

const isSame = (one: Code, other: Code): boolean => one.scheme === other.scheme && one.code === other.code;

/** What the record is about, as codes: proposed from its own words, confirmed by whoever publishes it. */
export const CodesEntry = () => {
  const t = useTranslations('publishing.codes');
  const { body, change } = useRecordForm();
  const text = useText();
  const words = useRecordWords();
  const [typed, setTyped] = useState('');
  const about = [...Object.values(body.name), ...Object.values(body.summary ?? {})]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .slice(0, 400);
  const query = useQuery({ ...conceptsQuery(about), enabled: about.trim().length > 3 });
  const code = codeOf(typed);
  const add = (added: Code): void => {
    if (!body.codes.some((each) => isSame(each, added))) change(path, [...body.codes, added]);
  };
  const proposed = (query.data?.concepts ?? [])
    .filter(({ scheme }) => scheme === 'HS' || scheme === 'ISIC')
    .filter((concept) => !body.codes.some((each) => isSame(each, concept)))
    .slice(0, 6);
  const nameOf = (concept: ConceptDocument): string =>
    Object.values(concept.name).some((name) => name !== null) ? text(concept.name) : concept.code;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('label')}</legend>
      <ul className={styles.chips}>
        {body.codes.map((each) => (
          <li key={`${each.scheme} ${each.code}`}>
            <Button
              aria-pressed
              aria-label={t('removeOf', { code: each.code })}
              title={t('removeOf', { code: each.code })}
              onClick={() =>
                change(
                  path,
                  body.codes.filter((other) => other !== each),
                )
              }
            >
              {[each.scheme, each.code, words.codeName(each)].filter((part) => part !== null).join(' ')} ×
            </Button>
          </li>
        ))}
      </ul>
      {proposed.length > 0 && (
        <>
          <p className={styles.legend}>{t('proposed')}</p>
          <ul className={styles.chips}>
            {proposed.map((concept) => (
              <li key={`${concept.scheme} ${concept.code}`}>
                <Button
                  title={concept.because.join(', ')}
                  onClick={() =>
                    add({ scheme: concept.scheme, edition: concept.edition, code: concept.code })
                  }
                >
                  + {concept.scheme} {concept.code} {nameOf(concept)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.row}>
        <Field path={path} label={t('typed')} about={t('about')}>
          {(links) => (
            <input
              {...links}
              maxLength={30}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
        <Button
          disabled={textOrNull(typed) === null || code === null}
          onClick={() => {
            if (code === null) return;
            add(code);
            setTyped('');
          }}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
};
