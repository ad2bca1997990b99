import type { ChainModel, ParetoAnswer } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { Section } from '../../../shell/Page.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { TableColumn } from '../../../table/column.ts';
import styles from '../plan/Plan.module.css';
import { PlanView } from '../plan/PlanView.tsx';
import { usePlanWords } from '../plan/use-plan-words.ts';
import { useRestsOn } from '../rests/use-rests-on.ts';
import { useRunChoice } from '../use-run-choice.ts';
import type { FrontRow } from './front-rows.ts';
import { frontRows, kneeOf, objectivesOf, priceStep } from './front-rows.ts';
import { FrontScatter } from './FrontScatter.tsx';

interface FrontViewProps {
  readonly model: ChainModel;
  readonly answer: ParetoAnswer;
}

/** Plans that no other beats, what one goal costs in terms of another, and the plan of the point chosen. */
export const FrontView = ({ model, answer }: FrontViewProps) => {
  const t = useTranslations('chainResults.front');
  const words = usePlanWords(model);
  const [search, choose] = useRunChoice();
  const rows = useMemo(() => frontRows(answer), [answer]);
  const objectives = objectivesOf(answer);
  const step = priceStep(objectives);
  const [first, second] = objectives;
  const knee = kneeOf(answer.points);
  const chosen = rows.find(({ id }) => id === search.point) ?? rows[0];
  if (chosen === undefined || first === undefined || second === undefined) return <p>{t('none')}</p>;
  const price = (amount: number): string =>
    t(`price.${second}`, { amount: words.money(amount * (step ?? 1)) });
  const tell = ({ id, point, isCarbonPartial }: FrontRow): string =>
    t('point', {
      id,
      values: objectives
        .map((objective, place) => {
          const amount = words.amount(objective, point.values[place] ?? 0);
          const isLeast = objective === 'co2e' && isCarbonPartial;
          return t('value', {
            name: words.objective(objective),
            amount: isLeast ? t('atLeast', { amount }) : amount,
          });
        })
        .join('; '),
    });
  const prices = rows.flatMap((row) => (row.price === null || step === null ? [] : [row.price]));
  const ends = { from: rows[0]!, to: rows.at(-1)! };
  const finding =
    prices.length === 0
      ? t('finding', { count: rows.length })
      : t(`pricesFinding.${second}`, {
          least: words.money(Math.min(...prices) * (step ?? 1)),
          most: words.money(Math.max(...prices) * (step ?? 1)),
        });
  return (
    <>
      <Section heading={t('heading')} lede={t('lede')}>
        <Front
          {...{ model, answer, rows, objectives, chosen, words, finding, tell, price, step }}
          onChoose={(point) => choose({ point })}
        />
        <ul className={styles.list}>
          <li>
            {t('between', {
              first: words.objective(first),
              firstFrom: words.amount(first, ends.from.point.values[0] ?? 0),
              firstTo: words.amount(first, ends.to.point.values[0] ?? 0),
              second: words.objective(second),
              secondFrom: words.amount(second, ends.from.point.values[1] ?? 0),
              secondTo: words.amount(second, ends.to.point.values[1] ?? 0),
            })}
          </li>
          {objectives.length === 2 && knee !== null && <li>{t('knee', { id: rows[knee]!.id })}</li>}
          {rows.some(({ isCarbonPartial }) => isCarbonPartial) && objectives.includes('co2e') && (
            <li>{t('partial')}</li>
          )}
          {answer.skipped > 0 && <li>{t('skipped', { count: answer.skipped })}</li>}
        </ul>
      </Section>
      <Section heading={t('chosen')} lede={tell(chosen)}>
        <PlanView model={model} plan={chosen.point.plan} />
      </Section>
    </>
  );
};

interface FrontProps extends FrontViewProps {
  readonly rows: readonly FrontRow[];
  readonly objectives: ReturnType<typeof objectivesOf>;
  readonly chosen: FrontRow;
  readonly words: ReturnType<typeof usePlanWords>;
  readonly finding: string;
  readonly tell: (row: FrontRow) => string;
  readonly price: (amount: number) => string;
  readonly step: number | null;
  readonly onChoose: (id: string) => void;
}

const Front = ({
  model,
  rows,
  objectives,
  chosen,
  words,
  finding,
  tell,
  price,
  step,
  onChoose,
}: FrontProps) => {
  const t = useTranslations('chainResults.front');
  const rests = useRestsOn(model, chosen.point.plan);
  const columns: readonly TableColumn<FrontRow>[] = [
    { id: 'point', header: t('pointHeader'), value: ({ id }) => Number(id), numeric: true, pinned: true },
    ...objectives.map((objective, place): TableColumn<FrontRow> => ({
      id: objective,
      header: words.objective(objective),
      value: ({ point }) => point.values[place] ?? null,
      render: ({ point, isCarbonPartial }) => {
        const written = words.amount(objective, point.values[place] ?? 0);
        return objective === 'co2e' && isCarbonPartial ? t('atLeast', { amount: written }) : written;
      },
      numeric: true,
    })),
    ...(step === null
      ? []
      : [
          {
            id: 'price',
            header: t('priceHeader'),
            value: ({ price: each }: FrontRow) => (each === null ? null : each * step),
            render: ({ price: each }: FrontRow) => (each === null ? '' : price(each)),
            numeric: true,
          },
        ]),
    {
      id: 'proved',
      header: t('proved'),
      value: ({ point }) => (point.isProved ? t('yes') : t('within', { gap: words.percent(point.gap) })),
    },
  ];
  const table = (
    <DataTable
      caption={finding}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selected={chosen.id}
      onOpen={({ id }) => onChoose(id)}
    />
  );
  return (
    <>
      <ChartFrame
        finding={finding}
        title={finding}
        scope={t(objectives.length > 2 ? 'scopeThree' : 'scope', {
          third: objectives[2] === undefined ? '' : words.objective(objectives[2]),
        })}
        origins={rests.originsOf.cost}
        chart={
          <FrontScatter
            rows={rows}
            objectives={objectives}
            chosen={chosen.id}
            words={words}
            description={finding}
            currency={model.currency}
            tell={tell}
            onChoose={onChoose}
          />
        }
        table={table}
      />
      {step !== null && (
        <ul className={styles.list}>
          {rows.map(({ id, price: each }, place) =>
            each === null ? null : (
              <li key={id}>{t('step', { from: rows[place - 1]?.id ?? '', to: id, price: price(each) })}</li>
            ),
          )}
        </ul>
      )}
    </>
  );
};
