import type { DossierDetailDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Section } from '../../shell/Page.tsx';
import { CheckLine } from './CheckLine.tsx';
import styles from './Gates.module.css';

type Gate = DossierDetailDocument['gates'][number];

interface GateStopProps {
  readonly gate: Gate;
  readonly detail: DossierDetailDocument;
  /** Whether the address asks for it; the next one is open unless another is asked for. */
  readonly isOpen: boolean;
}

/** How a gate is asked for: freeze first, then put the question in the case of the project; or open one. */
const AskForGate = ({ gate, detail }: Omit<GateStopProps, 'isOpen'>) => {
  const t = useTranslations('dossiers.gate');
  const { id, snapshots } = detail.dossier;
  const project = detail.cases.find(({ kind, stage }) => kind === 'project' && stage !== 'cancelled');
  const frozen = snapshots.findLast((snapshot) => snapshot.gate === gate.gate);
  if (!gate.isReady) return <p className={styles.ask}>{t('notReady')}</p>;
  if (project === undefined)
    return (
      <p className={styles.ask}>
        {t('noProject')}{' '}
        <LinkTo to="/council" search={{ open: 'project', dossier: id }}>
          {t('openProject')}
        </LinkTo>
      </p>
    );
  return (
    <p className={styles.ask}>
      {frozen === undefined ? (
        <>
          {t('freezeFirst')} <a href="#snapshots">{t('toSnapshots')}</a>
        </>
      ) : (
        <>
          {t('frozen', { hash: frozen.hash.slice(0, 12) })}{' '}
          <LinkTo to={`/council/cases/${project.id}`} search={{ gate: gate.gate }}>
            {t('ask')}
          </LinkTo>
        </>
      )}
    </p>
  );
};

const GateStop = ({ gate, detail, isOpen }: GateStopProps) => {
  const t = useTranslations('dossiers');
  const missing = gate.lines.filter(({ standing }) => standing === 'missing').length;
  return (
    <li data-standing={gate.standing} aria-current={gate.standing === 'next' ? 'step' : undefined}>
      <details open={isOpen}>
        <summary>
          <b>{gate.gate.toUpperCase()}</b> {t(`gates.${gate.gate}`)}
          <span className={styles.standing}>
            {t(`gate.standing.${gate.standing}`)}
            {gate.standing !== 'passed' && missing > 0 && ` · ${t('gate.missing', { count: missing })}`}
            {gate.standing !== 'passed' && missing === 0 && ` · ${t('gate.ready')}`}
          </span>
        </summary>
        <ul className={styles.lines}>
          {gate.lines.map((line) => (
            <CheckLine key={line.requirement} line={line} detail={detail} />
          ))}
        </ul>
        {gate.standing === 'next' && <AskForGate gate={gate} detail={detail} />}
      </details>
    </li>
  );
};

interface GateSectionProps {
  readonly detail: DossierDetailDocument;
  /** The gate that the address asks for. */
  readonly asked: string | undefined;
}

/** The gates as a course: what is passed, what the next one asks for and what is still to do for it. */
export const GateSection = ({ detail, asked }: GateSectionProps) => {
  const t = useTranslations('dossiers');
  return (
    <Section id="gates" heading={t('rail.gates')} lede={t('gate.lede')}>
      <ol className={styles.course}>
        {detail.gates.map((gate) => (
          <GateStop
            key={gate.gate}
            gate={gate}
            detail={detail}
            isOpen={asked === undefined ? gate.standing === 'next' : asked === gate.gate}
          />
        ))}
      </ol>
    </Section>
  );
};
