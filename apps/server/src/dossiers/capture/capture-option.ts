import type { CapturedFigure, CapturedItem } from '@hamkor/dossier';
import { weakest } from '@hamkor/provenance';
import type { OptionItem } from '@hamkor/trade';
import { parseOptionId } from '@hamkor/trade';
import { takeFrom } from '../../options/explanation-shelf.ts';
import { whenReady } from '../../options/when-ready.ts';
import { absentItem } from './absent-item.ts';
import type { Capture, CaptureSources } from './capture.ts';
import { capturedFigure, statedFigure } from './captured-figure.ts';
import { figuresWithin } from './figures-within.ts';

const languages = ['en', 'ru', 'zh'] as const;

/** What it is about: its product, where one is made of another both; where it is about all products, its states. */
const titleOf = (option: OptionItem, facts: CaptureSources['facts']): CapturedItem['title'] => {
  const nameOf = new Map(facts.nomenclature.areas.map(({ code, name }) => [code, name]));
  const products =
    option.kind === 'co-production'
      ? option.products
      : option.products.filter(({ part }) => part === 'focus');
  const title = (language: (typeof languages)[number]): string =>
    products.length > 0
      ? products.map(({ name }) => name[language]).join(' → ')
      : option.partners.map(({ iso3 }) => nameOf.get(iso3)?.[language] ?? iso3).join(' → ');
  return { en: title('en'), ru: title('ru'), zh: title('zh') };
};

/** The place among its kind with its band; how it is made is told by the parts, which rest on what the option rests on. */
const standingOf = ({ rank, band, score, origins, value }: OptionItem): readonly CapturedFigure[] => {
  const basis = {
    confidence: weakest(['estimated', value.confidence]),
    origins: [...origins],
    year: value.years?.[1] ?? null,
  };
  return [
    statedFigure({
      path: 'rank',
      label: 'rank',
      value: rank,
      low: band.from,
      high: band.to,
      unit: 'rank',
      ...basis,
    }),
    statedFigure({ path: 'score', label: 'score', value: score, unit: 'index', ...basis }),
  ];
};

/** An option with its value, its place, and the figures behind it, under the weights that everybody begins with. */
export const captureOption: Capture = async (ref, { studies, facts, waitMs }) => {
  const address = `/options/${encodeURIComponent(ref.id)}`;
  const kind = parseOptionId(ref.id)?.kind;
  const found = studies.of();
  if (kind === undefined || found.kind !== 'study') return absentItem(ref, 'not-found', address);
  const { study } = found.inUse;
  const options = await whenReady(study.part('options'), waitMs);
  const shelf = await whenReady(study.part('explanations'), waitMs);
  if (options.kind === 'not-ready' || shelf.kind === 'not-ready')
    return absentItem(ref, 'not-ready', address);
  const place = options.value.findIndex(({ id }) => id === ref.id);
  const option = options.value[place];
  if (option === undefined) return absentItem(ref, 'not-found', address);
  return {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: titleOf(option, facts),
    address,
    states: option.partners.map(({ iso3 }) => iso3),
    stage: option.kind,
    figures: [
      capturedFigure('value', 'value', null, option.value),
      ...standingOf(option),
      ...figuresWithin(takeFrom(shelf.value, place)),
    ],
    gains: [],
  };
};
