import type { routeSetSchema } from '@hamkor/contract';
import type { CapturedFigure, CapturedItem } from '@hamkor/dossier';
import { preferredRoute } from '@hamkor/corridors';
import type { z } from 'zod';
import { readQuestion } from '../../corridors/read-question.ts';
import { routeQuery } from '../../corridors/route-fields.ts';
import { phrases } from '../../platform/language.ts';
import { absentItem } from './absent-item.ts';
import type { Capture } from './capture.ts';
import { statedFigure } from './captured-figure.ts';

type RouteSet = z.output<typeof routeSetSchema>;
type Route = RouteSet['routes'][number];
type Total = Route['cost'];

/** The weakest confidence that any of a total has. */
const confidenceOf = ({ shares }: Total): CapturedFigure['confidence'] => {
  if (shares.unverified > 0) return 'unverified';
  return shares.estimated > 0 ? 'estimated' : 'published';
};

/** Origins of the rows behind the amounts, those used most first. */
const originsOf = ({ operations }: Route): readonly string[] => {
  const rows = operations.flatMap(({ cost, hours, co2e }) => [...cost.rows, ...hours.rows, ...co2e.rows]);
  return [...Map.groupBy(rows, ({ origin }) => origin)]
    .toSorted(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))
    .map(([origin]) => origin);
};

const figuresOf = (route: Route): readonly CapturedFigure[] => {
  const origins = originsOf(route);
  const total = (path: string, label: CapturedFigure['label'], unit: string, sum: Total): CapturedFigure =>
    statedFigure({
      path,
      label,
      value: sum.value,
      low: sum.low,
      high: sum.high,
      unit,
      confidence: confidenceOf(sum),
      origins,
      steps: [{ key: 'freight.total', args: { count: route.operations.length } }],
    });
  const basis = { confidence: confidenceOf(route.hours), origins };
  return [
    total('cost', 'routeUsd', 'USD', route.cost),
    total('hours', 'routeHours', 'h', route.hours),
    total('co2e', 'routeEmissions', 'kg CO2e', route.co2e),
    statedFigure({ path: 'km', label: 'routeKm', value: route.km, unit: 'km', ...basis }),
    statedFigure({ path: 'borders', label: 'routeBorders', value: route.borders, unit: 'count', ...basis }),
    statedFigure({
      path: 'gauge-changes',
      label: 'routeGaugeChanges',
      value: route.gaugeChanges,
      unit: 'count',
      ...basis,
    }),
    statedFigure({
      path: 'transfers',
      label: 'routeTransfers',
      value: route.transfers,
      unit: 'count',
      ...basis,
    }),
    statedFigure({ path: 'days/likely', label: 'daysLikely', value: route.days.p50, unit: 'days', ...basis }),
    statedFigure({ path: 'days/late', label: 'daysLate', value: route.days.p90, unit: 'days', ...basis }),
  ];
};

/** The way to name between two places, for the goods and under the conditions of the question. */
export const captureRoute: Capture = async (ref, { corridors }) => {
  const address = `/corridors?${ref.id}`;
  const asked = routeQuery.safeParse(Object.fromEntries(new URLSearchParams(ref.id)));
  const opened = asked.success ? corridors.open(asked.data.overlay) : null;
  if (!asked.success || opened?.kind !== 'network') return absentItem(ref, 'not-found', address);
  const reading = readQuestion(opened.network, asked.data, 'en', await phrases('en'));
  if (reading.kind === 'wrong') return absentItem(ref, 'not-found', address);
  const { question, told } = reading;
  const answer = await corridors.answer(opened, {
    question,
    told,
    route: asked.data.route ?? null,
    format: 'json',
    locale: 'en',
  });
  if (answer.kind !== 'written') return absentItem(ref, 'no-answer', address);
  const set = JSON.parse(Buffer.from(answer.body).toString('utf8')) as RouteSet;
  const best = preferredRoute(set.routes);
  const [from, to] = [opened.network.node(question.from), opened.network.node(question.to)];
  if (best === null || from === null || to === null) return absentItem(ref, 'no-answer', address);
  const title = (language: 'en' | 'ru' | 'zh'): string => `${from.name[language]} → ${to.name[language]}`;
  const item: CapturedItem = {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: { en: title('en'), ru: title('ru'), zh: title('zh') },
    address,
    states: [...best.countries],
    stage: null,
    figures: figuresOf(best),
    gains: [],
  };
  return item;
};
