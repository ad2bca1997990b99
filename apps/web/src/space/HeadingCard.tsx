import { useLocale, useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { Button } from '../shell/Button.tsx';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './HeadingCard.module.css';
import type { Overlay } from './overlay.ts';
import { holdersOf } from './overlay.ts';
import type { Scene } from './scene.ts';
import { useStandingWords } from './use-standing-words.ts';

interface HeadingCardProps {
  readonly scene: Scene;
  readonly overlay: Overlay;
  /** The heading told about, -1 for none. */
  readonly index: number;
  readonly isHeld: boolean;
  readonly onGo: (index: number) => void;
  readonly vintage: string | undefined;
}

/** Chapters 98 and 99 gather what is not placed elsewhere: no product to start from. */
const isUnspecified = (hs: string): boolean => hs.startsWith('98') || hs.startsWith('99');

/** Neighbours and starting points listed. */
const listed = 6;

const membersOf = ({ choice }: Overlay): readonly string[] => {
  if (choice.kind === 'bloc') return [];
  return choice.kind === 'member' ? [choice.member] : [choice.a, choice.b];
};

/** Headings as buttons that lead to them on the drawing. */
const Headings = ({
  scene,
  indices,
  onGo,
  detail,
}: {
  readonly scene: Scene;
  readonly indices: readonly number[];
  readonly onGo: (index: number) => void;
  readonly detail?: (place: number) => string;
}) => {
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {indices.map((index, place) => (
        <li key={index}>
          <button type="button" className={styles.go} onClick={() => onGo(index)}>
            {scene.document.headings.name[index]![locale]}
          </button>
          {detail !== undefined && <span className={styles.detail}>{detail(place)}</span>}
        </li>
      ))}
    </ul>
  );
};

/** What is known of one heading of the space, and where to go from it. */
export const HeadingCard = ({ scene, overlay, index, isHeld, onGo, vintage }: HeadingCardProps) => {
  const t = useTranslations('explore.space.card');
  const locale = useLocale();
  const names = useNames();
  const words = useStandingWords();
  const { percent, signed, count, index: asIndex } = useNumberText();
  const { headings, years, confidence, origins, members } = scene.document;
  const isGood = (each: number): boolean => !isUnspecified(headings.hs[each]!);
  if (index < 0) {
    return (
      <aside className={styles.card}>
        <p>{t('none')}</p>
        <p className={styles.detail}>{t('largest')}</p>
        <Headings
          scene={scene}
          indices={Array.from(scene.bySize).filter(isGood).slice(0, listed)}
          onGo={onGo}
        />
      </aside>
    );
  }
  const hs = headings.hs[index]!;
  const name = headings.name[index]![locale];
  const holders = holdersOf(scene, index);
  const [first = '', ...others] = origins;
  const chosen = membersOf(overlay);
  const search = { product: hs, member: chosen[0], partner: chosen[1], vintage };
  const pci = headings.pci[index] ?? null;
  const ties = scene.ties[index]!.slice(0, listed);
  return (
    <aside className={styles.card}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {isHeld && (
          <Button look="plain" onClick={() => onGo(-1)}>
            {t('close')}
          </Button>
        )}
      </div>
      <p className={styles.detail}>
        {hs} · {scene.document.sections.find(({ id }) => id === headings.section[index])?.name[locale]}
      </p>
      <p>{words(overlay.standing[index]!, overlay.choice)}</p>
      <dl className={styles.facts}>
        <dt>{t('worldTrade')}</dt>
        <dd>
          <FigureView
            figure={{
              value: headings.worldUsd[index] ?? null,
              unit: 'USD',
              years,
              confidence,
              origins: [first, ...others],
              steps: [],
            }}
            subject={`${name}, ${t('worldTrade')}`}
          />
        </dd>
        {chosen.map((iso3) => {
          const density = members.find((member) => member.iso3 === iso3)?.density[index];
          return density === undefined ? null : (
            <div key={iso3}>
              <dt>{t('density', { member: names.country(iso3) })}</dt>
              <dd>{asIndex(density)}</dd>
            </div>
          );
        })}
        <dt>{t('pci')}</dt>
        <dd>{pci === null ? '—' : signed(pci)}</dd>
        <dt>{t('ubiquity')}</dt>
        <dd>{count(headings.ubiquity[index]!)}</dd>
        <dt>{t('holders')}</dt>
        <dd>{holders.length === 0 ? t('nobody') : holders.map(names.country).join(', ')}</dd>
      </dl>
      <p className={styles.links}>
        <LinkTo to="/options" search={search}>
          {t('options')}
        </LinkTo>
        <LinkTo to="/trends" search={{ measure: 'world-demand', product: hs, vintage }}>
          {t('trend')}
        </LinkTo>
      </p>
      {ties.length > 0 && (
        <>
          <p className={styles.detail}>{t('ties')}</p>
          <Headings
            scene={scene}
            indices={ties.map((tie) => tie.index)}
            onGo={onGo}
            detail={(place) => percent(ties[place]!.proximity)}
          />
        </>
      )}
    </aside>
  );
};
