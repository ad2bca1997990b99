import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useMomentText } from '../../evidence/use-moment-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { ItemSection } from '../items/ItemSection.tsx';
import { itemsIn } from '../rail/sections.ts';
import { TextOf } from '../TextOf.tsx';
import { useDossierWords } from '../use-dossier-words.ts';
import styles from './Cases.module.css';

type Case = DossierDetailDocument['cases'][number];

const CaseLine = ({ case: one }: { readonly case: Case }) => {
  const t = useTranslations('dossiers');
  const words = useDossierWords();
  const moment = useMomentText();
  return (
    <li>
      <p>
        <LinkTo to={`/council/cases/${one.id}`}>
          <TextOf text={one.title} />
        </LinkTo>{' '}
        <span className={styles.facts}>
          {t(`case.kind.${one.kind}`)} · {words.stage('case', one.stage)} ·{' '}
          <LinkTo to={`/council/cases/${one.id}/text`}>{t('case.text')}</LinkTo>
        </span>
      </p>
      {one.gates.length > 0 && (
        <ul className={styles.gates}>
          {one.gates.map(({ gate, result, at, hash }) => (
            <li key={`${gate} ${at}`} data-result={result}>
              {t('case.gate', {
                gate: gate.toUpperCase(),
                result: t(`case.result.${result}`),
                at: moment(at),
              })}{' '}
              <a href={`#snapshot-${hash.slice(0, 12)}`}>
                <code>{hash.slice(0, 12)}</code>
              </a>
            </li>
          ))}
        </ul>
      )}
      {one.waivers.map((waiver) => (
        <blockquote key={waiver.act} className={styles.waiver}>
          <p>{t('case.waiver', { state: words.country(waiver.state), at: moment(waiver.at) })}</p>
          <p dir="auto">{waiver.text}</p>
        </blockquote>
      ))}
    </li>
  );
};

/** Cases about the dossier with their texts and decisions, and the way to open one. */
export const CaseSection = ({ detail }: { readonly detail: DossierDetailDocument }) => {
  const t = useTranslations('dossiers.case');
  const { id } = detail.dossier;
  const told = new Set(detail.cases.map((one) => one.id));
  const items = itemsIn('decisions', detail.items).filter((item) => !told.has(item.id));
  const open = (kind: 'initiative' | 'project') => (
    <LinkTo to="/council" search={{ open: kind, dossier: id }}>
      {t(`open.${kind}`)}
    </LinkTo>
  );
  return (
    <ItemSection section="decisions" detail={detail} items={items} isEmpty={detail.cases.length === 0}>
      {detail.cases.length > 0 && (
        <ul className={styles.cases}>
          {detail.cases.map((one) => (
            <CaseLine key={one.id} case={one} />
          ))}
        </ul>
      )}
      <p className={styles.open}>
        {open('initiative')} {open('project')}
      </p>
    </ItemSection>
  );
};
