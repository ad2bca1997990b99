import type { RouteDocument, RouteSetDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Parameters } from '../api/client.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Button } from '../shell/Button.tsx';
import { Section } from '../shell/Page.tsx';
import { routeOrigins } from './amount-figure.ts';
import { FlagNames } from './FlagNames.tsx';
import { likelyHours } from './likely-hours.ts';
import { bordersPassed, modesTravelled } from './modes-travelled.ts';
import { OperationList } from './OperationList.tsx';
import { OperationSheet } from './OperationSheet.tsx';
import { OperationTable } from './OperationTable.tsx';
import { RouteExports } from './RouteExports.tsx';
import { RouteFacts } from './RouteFacts.tsx';
import styles from './RouteView.module.css';
import { TimeLine } from './TimeLine.tsx';
import { hoursByKind, timeLine } from './time-line.ts';
import { toldLegs } from './told-legs.ts';
import { useFreightText } from './use-freight-text.ts';
import { useNumberText } from '../options/use-number-text.ts';
import type { SubjectNames } from './use-subject-name.ts';

interface RouteViewProps {
  readonly question: RouteSetDocument['question'];
  readonly chosen: RouteDocument;
  readonly compared: RouteDocument | null;
  readonly names: SubjectNames;
  readonly parameters: Parameters;
  readonly onLeave: () => void;
}

/** The route chosen, leg by leg, beside the one it is compared with; prints as a sheet with its sources. */
export const RouteView = ({ question, chosen, compared, names, parameters, onLeave }: RouteViewProps) => {
  const t = useTranslations('corridors.route');
  const tMode = useTranslations('freight.mode');
  const { time, times, usd, co2e, signed } = useFreightText();
  const { percent } = useNumberText();
  const words = (route: RouteDocument): string => {
    const borders = bordersPassed(route).map((id) => names.place(id));
    const modes = modesTravelled(route).map((mode) => tMode(mode));
    return borders.length === 0
      ? modes.join(' → ')
      : t('over', { modes: modes.join(' → '), borders: borders.join(', ') });
  };
  const waiting = hoursByKind(timeLine(chosen)).get('border') ?? 0;
  const finding =
    waiting > 0
      ? t('finding', {
          time: time(likelyHours(chosen)),
          odds: times(chosen.days.p10 * 24, chosen.days.p90 * 24),
          share: percent(waiting / chosen.hours.value),
        })
      : t('findingNoBorder', {
          time: time(likelyHours(chosen)),
          odds: times(chosen.days.p10 * 24, chosen.days.p90 * 24),
        });
  const { isJunction } = names;
  const legs = useMemo(() => toldLegs(chosen.operations, isJunction), [chosen, isJunction]);
  const withinDays = question.withinDays;
  return (
    <div className={styles.sheet}>
      <Section
        id="route"
        heading={finding}
        lede={words(chosen)}
        tools={<RouteExports parameters={parameters} route={chosen.id} />}
      >
        <RouteFacts route={chosen} subject={words(chosen)} withinDays={withinDays} />
        <FlagNames route={chosen} />
        {compared !== null && (
          <div className={styles.beside}>
            <div className={styles.head}>
              <h3>
                {t('besideFinding', {
                  time: signed(likelyHours(compared) - likelyHours(chosen), time),
                  cost: signed(compared.cost.value - chosen.cost.value, usd),
                  co2e: signed(compared.co2e.value - chosen.co2e.value, co2e),
                })}
              </h3>
              <Button look="plain" onClick={onLeave}>
                {t('leave')}
              </Button>
            </div>
            <p className={styles.way}>{words(compared)}</p>
            <RouteFacts route={compared} subject={words(compared)} withinDays={withinDays} />
          </div>
        )}
        <TimeLine
          routes={compared === null ? [chosen] : [chosen, compared]}
          names={names}
          description={t('timeline', { finding, way: words(chosen) })}
        />
        <div className={styles.onScreen}>
          <OperationTable operations={legs} names={names} />
          <OperationList operations={legs} names={names} />
        </div>
        <OperationSheet route={chosen} names={names} />
        <div className={styles.source}>
          <SourceLine origins={routeOrigins(chosen)} note={t('note')} />
        </div>
      </Section>
    </div>
  );
};
