import type { ValueAddedDocument } from '@hamkor/contract';
import { useFormatter, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useCountryName } from '../shell/use-country-name.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import styles from './ValueAddedPage.module.css';

/** Tables known to load as they are downloaded. */
const sources = ['wiod', 'adb', 'icio', 'exiobase'] as const;

/** Countries named before the rest is counted. */
const named = 6;

/** How to load a table, by page and by command. */
const HowToLoad = () => {
  const t = useTranslations('structure.valueAdded.state');
  return (
    <>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source}>{t(source)}</li>
        ))}
      </ul>
      <p>{t('how')}</p>
      <p>
        <code dir="ltr">{t('command')}</code>
      </p>
      <p>{t('columns')}</p>
    </>
  );
};

/** Why nothing is shown: no table, a part of one, one that has no solution or is too large. */
export const NoContents = ({ document }: { readonly document: ValueAddedDocument }) => {
  const t = useTranslations('structure.valueAdded.state');
  const tPage = useTranslations('structure.valueAdded');
  const country = useCountryName();
  const { write } = useFigureText();
  const format = useFormatter();
  const load = <LinkTo to="/imports">{tPage('load')}</LinkTo>;
  const countries = (codes: readonly string[]): string => {
    const names = codes.slice(0, named).map(country);
    const more = codes.length - named;
    return more <= 0 ? format.list(names) : t('more', { countries: names.join(t('comma')), count: more });
  };
  const { state, lacks, sectors } = document;
  if (state === 'partial' && lacks !== null)
    return (
      <Notice title={t('partialTitle')} actions={load}>
        <p>{t('partial')}</p>
        <ul className={styles.list}>
          {lacks.withoutHome.length > 0 && (
            <li>{t('lacksHome', { countries: countries(lacks.withoutHome) })}</li>
          )}
          {lacks.withoutFinalUse.length > 0 && (
            <li>{t('lacksFinal', { countries: countries(lacks.withoutFinalUse) })}</li>
          )}
          {lacks.unaccounted > 0.01 && (
            <li>{t('lacksOutput', { share: write(lacks.unaccounted, 'share').number })}</li>
          )}
        </ul>
      </Notice>
    );
  if (state === 'singular')
    return (
      <Notice title={t('singularTitle')} actions={load}>
        <p>{t('singular')}</p>
      </Notice>
    );
  if (state === 'too-large')
    return (
      <Notice title={t('tooLargeTitle')} actions={load}>
        <p>{t('tooLarge', { sectors })}</p>
      </Notice>
    );
  return (
    <Notice title={t('noneTitle')} actions={load}>
      <p>{t('none')}</p>
      <HowToLoad />
    </Notice>
  );
};
