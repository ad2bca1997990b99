import type { Json } from '@hamkor/acts';
import { blankBody } from '../blank-body.ts';
import { declaredLanguage, inLanguage } from '../main-language.ts';
import type { Oc4idsProject } from './document.ts';
import { parkPrefix } from './park-prefix.ts';
import { stageOfStatus } from './project-status.ts';

const yearOf = (instant: string | null | undefined): number | null => {
  const year = Number(/^(\d{4})-/.exec(instant ?? '')?.[1]);
  return Number.isNaN(year) ? null : year;
};

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null;
};

type Location = NonNullable<Oc4idsProject['locations']>[number];

/** Coordinates are longitude, then latitude (GeoJSON). */
const pointOf = ({ geometry }: Location): { lat: number | null; lon: number | null } => {
  const [lon, lat] = geometry?.type === 'Point' ? (geometry.coordinates ?? []) : [];
  return typeof lon === 'number' && typeof lat === 'number' ? { lat, lon } : { lat: null, lon: null };
};

const isPark = ({ id }: { readonly id: string }): boolean => id.startsWith(parkPrefix);

const placeOf = (locations: readonly Location[]): Json => {
  const location = locations.find((one) => !isPark(one));
  if (location === undefined) return null;
  const { scheme, identifiers } = location.gazetteer ?? {};
  const [unlocode = null] = scheme === 'UNLOCODE' ? (identifiers ?? []) : [];
  return { name: location.description ?? null, ...pointOf(location), unlocode };
};

const figureOf = (project: Oc4idsProject, id: string) => {
  const metric = [...(project.metrics ?? []), ...(project.forecasts ?? [])].find((one) => one.id === id);
  const observation = metric?.observations?.[0];
  const value = numberOf(observation?.measure);
  return observation === undefined || value === null ? null : { value, observation };
};

const capacityOf = (project: Oc4idsProject): Json => {
  const figure = figureOf(project, 'capacity');
  const unit = figure?.observation.unit?.name ?? null;
  if (figure === null || unit === null) return null;
  return { value: figure.value, unit, year: yearOf(figure.observation.period?.startDate) };
};

/** Dollars are a figure; an amount in another currency is kept as it is told. */
const moneyOf = ({ budget }: Oc4idsProject): { investmentUsd: Json; currencyNote: Json } => {
  const { amount = null, currency = null } = budget?.amount ?? {};
  const isUsd = currency === 'USD';
  const told = amount === null || isUsd ? null : `${amount} ${currency ?? ''}`.trim();
  return { investmentUsd: isUsd ? amount : null, currencyNote: budget?.description ?? told };
};

/**
 * What the fields of OC4IDS alone tell of a project, shaped as the body of a record; what they do not tell is null, so it may
 * not be a whole body yet. Of several locations the first is the place.
 */
export const readProject = (project: Oc4idsProject): Json => {
  const title = project.title ?? null;
  const language = declaredLanguage(project.language, title ?? '');
  const locations = project.locations ?? [];
  const source = project.documents?.find(({ id }) => id === 'source');
  return {
    type: 'project',
    ...blankBody,
    name: inLanguage(language, title) ?? blankBody.name,
    summary: inLanguage(language, project.description ?? null),
    codes: (project.additionalClassifications ?? []).flatMap(({ scheme, id }) =>
      scheme === null || scheme === undefined || id === undefined
        ? []
        : [{ scheme, edition: null, code: id }],
    ),
    identifiers: (project.identifiers ?? []).flatMap(({ id, scheme }) =>
      scheme === undefined ? [] : [{ scheme, id }],
    ),
    place: placeOf(locations),
    website: project.documents?.find(({ id }) => id === 'website')?.url ?? null,
    links: locations
      .filter(isPark)
      .map(({ id }) => ({ relation: 'at-park', id: id.slice(parkPrefix.length) })),
    source: { ...blankBody.source, cited: source?.title ?? null, year: yearOf(source?.datePublished) },
    details: {
      stage: project.status === undefined ? null : stageOfStatus[project.status],
      startYear: yearOf(project.period?.startDate),
      completionYear: yearOf(project.period?.endDate),
      capacity: capacityOf(project),
      ...moneyOf(project),
      jobs: figureOf(project, 'jobs')?.value ?? null,
      partners: (project.parties ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
      corridorHint: null,
    },
  };
};
