import type { BriefDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { areaPaint } from '../../evidence/tone.ts';
import { gainScale } from '../items/gain-scale.ts';
import styles from './Brief.module.css';
import type { BriefLine } from './brief-groups.ts';
import { briefGroups } from './brief-groups.ts';
import { Sentence } from './Sentence.tsx';
import { useBriefSentences } from './use-brief-words.ts';

type Section = BriefDocument['sections'][number];

/** Gain or loss of a line, in dollars a year; null where nobody knows it. */
const gainOf = ({ key, args }: BriefLine): number | null => {
  const figure = args['figure'];
  if (figure?.kind !== 'figure') return null;
  return key === 'worse-off' ? -Math.abs(figure.value) : figure.value;
};

/** Who gains and who loses, each with its bar; what is unknown is dotted. */
const Gains = ({ lines }: { readonly lines: readonly BriefLine[] }) => {
  const { sentence } = useBriefSentences();
  const scale = gainScale(lines.map(gainOf));
  return (
    <ul className={styles.gains}>
      {lines.map((line) => {
        const usd = gainOf(line);
        const bar = usd === null ? null : scale.bar(usd);
        const told = sentence(line);
        return (
          <li key={told} data-worse={line.key === 'worse-off' || undefined}>
            <span>
              <Sentence text={told} />
            </span>
            <svg aria-hidden="true">
              {bar === null ? (
                <rect x={`${scale.zero}%`} y="2" width="12%" height="9" {...areaPaint('ink', 'unknown')} />
              ) : (
                <rect
                  x={`${bar.from}%`}
                  y="2"
                  width={`${Math.max(0.4, bar.width)}%`}
                  height="9"
                  {...areaPaint(line.key === 'worse-off' ? 'pomegranate' : 'pistachio', 'estimated')}
                />
              )}
              <line x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1="0" y2="13" stroke="var(--rule-3)" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
};

/** One part of the brief: its name at the margin, its sentences beside it. */
export const BriefSection = ({ section }: { readonly section: Section }) => {
  const t = useTranslations('dossiers');
  const { sentence } = useBriefSentences();
  const { groups, gains } = briefGroups(section.lines);
  return (
    <section className={styles.section} data-key={section.key}>
      <h2>{t(`sections.${section.key}`)}</h2>
      <div className={styles.told}>
        {gains.length > 0 && <Gains lines={gains} />}
        {groups.map(({ head, tail }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines of a brief never move
          <p key={place} data-head={head.key}>
            <Sentence text={sentence(head)} />
            {tail.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the lines of a brief never move
              <span key={index} className={styles.tail}>
                {' '}
                <Sentence text={sentence(line)} />
              </span>
            ))}
          </p>
        ))}
        {section.more > 0 && <p className={styles.more}>{t('briefPage.more', { count: section.more })}</p>}
      </div>
    </section>
  );
};
