import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import type { NetworkShapes, NodeShape } from './network-shapes.ts';
import { postFigures } from './row-figure.ts';
import styles from './SubjectCard.module.css';
import type { SubjectNames } from './use-subject-name.ts';

interface PlaceFactsProps {
  readonly shape: NodeShape;
  readonly shapes: NetworkShapes;
  readonly names: SubjectNames;
  readonly onLink: (id: string) => void;
}

/** A place: its country, what it is, gauges, what crossing its border takes, and the links that meet here. */
export const PlaceFacts = ({ shape: { node, isBreak }, shapes, names, onLink }: PlaceFactsProps) => {
  const t = useTranslations('corridors.card');
  const tKind = useTranslations('corridors.nodeKind');
  const tMode = useTranslations('freight.mode');
  const tStatus = useTranslations('freight.status');
  const posts = shapes.document.borders.filter((post) => post.node === node.id);
  const links = shapes.links.filter(({ link }) => link.from === node.id || link.to === node.id);
  return (
    <>
      <p className={styles.detail}>
        {[names.country(node.country), node.unlocode, ...node.kinds.map((kind) => tKind(kind))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {node.gauges.length > 0 && (
        <p className={styles.detail}>
          {t(isBreak ? 'gauges' : 'gauge', { gauges: node.gauges.map((gauge) => `${gauge}`).join(' / ') })}
        </p>
      )}
      {posts.length > 0 && (
        <table className={styles.posts}>
          <caption>{t('crossing')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('direction')}</th>
              <th scope="col">{t('hours')}</th>
              <th scope="col">{t('usdPer20t')}</th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => {
              const way = `${names.country(post.fromCountry)} → ${names.country(post.toCountry)}`;
              const { hours, cost } = postFigures(post);
              const subject = `${names.place(node.id)}, ${way}, ${tMode(post.mode)}, ${t(post.direction)}`;
              return (
                <tr key={post.id}>
                  <th scope="row">
                    {way}
                    <span className={styles.detail}>
                      {tMode(post.mode)}, {t(post.direction)}
                    </span>
                  </th>
                  <td>
                    <FigureView figure={hours} subject={`${subject}, ${t('hours')}`} unit="hidden" />
                  </td>
                  <td>
                    <FigureView figure={cost} subject={`${subject}, ${t('usdPer20t')}`} unit="hidden" />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {links.length > 0 && (
        <>
          <p className={styles.detail}>{t('links')}</p>
          <ul className={styles.list}>
            {links.map(({ link }) => (
              <li key={link.id}>
                <button type="button" className={styles.go} onClick={() => onLink(link.id)}>
                  {names.place(link.from === node.id ? link.to : link.from)}
                </button>
                <span className={styles.detail}>
                  {tMode(link.mode)}
                  {link.status !== 'operating' && `, ${tStatus(link.status)}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
