import type { CapturedItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { parseSearch } from '../../shell/address.ts';
import { DeedForm } from '../form/DeedForm.tsx';
import type { Permission } from '../form/DeedForm.tsx';
import { Entry } from '../form/Entry.tsx';
import { TextOf } from '../TextOf.tsx';
import { useDossierWords } from '../use-dossier-words.ts';
import { figureOf } from './figure-of.ts';
import styles from './Item.module.css';

interface ItemViewProps {
  readonly item: CapturedItemDocument;
  readonly dossier: string;
  readonly may: readonly Permission[];
}

/** Figures shown at once; the others are one press away. */
const shownAtOnce = 6;

const noReason = { reason: '' };

/** The page of an item, whose address may carry what was asked. */
export const ItemLink = ({ item }: { readonly item: CapturedItemDocument }) => {
  const [path = '', search = ''] = item.address.split('?');
  return (
    <LinkTo to={path} search={parseSearch(search)}>
      <TextOf text={item.title} />
    </LinkTo>
  );
};

const Figures = ({ item }: { readonly item: CapturedItemDocument }) => {
  const t = useTranslations('dossiers.item');
  const words = useDossierWords();
  const text = useText();
  const title = text(item.title);
  const told = (figures: CapturedItemDocument['figures']) => (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.path}>
          <dt>{words.label(figure)}</dt>
          <dd>
            <FigureView figure={figureOf(figure)} subject={`${title}, ${words.label(figure)}`} />
            {figure.year !== null && <small>{figure.year}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
  const rest = item.figures.slice(shownAtOnce);
  return (
    <>
      {told(item.figures.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { count: rest.length })}</summary>
          {told(rest)}
        </details>
      )}
    </>
  );
};

/** One thing that the dossier gathers: what it is, how it was found, its figures with their source slips. */
export const ItemView = ({ item, dossier, may }: ItemViewProps) => {
  const t = useTranslations('dossiers.item');
  const tStanding = useTranslations('dossiers.standings');
  const words = useDossierWords();
  const facts = [
    t(`kind.${item.kind}`),
    item.stage === null ? null : words.stage(item.kind, item.stage),
    item.states.length === 0 ? null : words.states(item.states),
  ].filter((fact) => fact !== null);
  return (
    <article className={styles.item} data-missing={item.standing !== 'found' || undefined}>
      <h3>{item.standing === 'found' ? <ItemLink item={item} /> : <TextOf text={item.title} />}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {item.standing !== 'found' && <p className={styles.standing}>{tStanding(item.standing)}</p>}
      {item.figures.length > 0 && <Figures item={item} />}
      <DeedForm
        title={t('remove')}
        meaning={t('removeMeaning')}
        name={`dossier.${dossier}.remove.${item.kind}.${item.id}`}
        initial={noReason}
        path={`dossiers/${encodeURIComponent(dossier)}/acts`}
        kind="dossier.remove"
        may={may}
        body={({ reason }) =>
          reason.trim() === '' ? null : { item: { kind: item.kind, id: item.id }, reason: reason.trim() }
        }
      >
        {({ reason }, change) => (
          <Entry
            label={t('reason')}
            value={reason}
            rows={2}
            most={2000}
            onValue={(value) => change({ reason: value })}
          />
        )}
      </DeedForm>
    </article>
  );
};
