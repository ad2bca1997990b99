import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { boxAround } from '../../../corridors/network-shapes.ts';
import type { Tone } from '../../../evidence/tone.ts';
import { toneFill } from '../../../evidence/tone.ts';
import { FlowLine } from '../../../map/FlowLine.tsx';
import { MapPlate } from '../../../map/MapPlate.tsx';
import { PlaceMark } from '../../../map/PlaceMark.tsx';
import type { MapPlace } from '../../../map/PlaceMark.tsx';
import { project } from '../../../map/projection.ts';
import { flowLines } from './flow-lines.ts';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface FlowMapProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

/** Colours of stages, from the first on; the last ones share one where there are more stages than colours. */
const stageTones: readonly Tone[] = ['saffron', 'turquoise', 'lapis', 'pistachio', 'pomegranate'];

/** Stages of the goods that travel, in the order of the model, each with its colour. */
export const stageTone = (model: ChainModel, product: string): Tone => {
  const stage = model.products.find(({ id }) => id === product)?.stage ?? null;
  const at = model.stages.findIndex(({ id }) => id === stage);
  return at < 0 ? 'ink' : (stageTones[Math.min(at, stageTones.length - 1)] ?? 'ink');
};

/** Who makes, sells and gets what where: goods on their way as lines as wide as they are heavy, coloured by stage. */
export const FlowMap = ({ model, plan, words }: FlowMapProps) => {
  const t = useTranslations('chainResults.map');
  const [active, setActive] = useState<string | null>(null);
  const flows = useMemo(() => flowLines(model, plan), [model, plan]);
  const used = useMemo(() => {
    const made = new Map<string, number>();
    for (const { site, tonnes } of plan.sites) made.set(site, Math.max(made.get(site) ?? 0, tonnes));
    const largest = Math.max(1, ...made.values());
    const touched = new Set(flows.flatMap(({ from, to }) => [from, to]));
    const place = (
      row: ChainModel['markets'][number],
      tone: Tone,
      size: number,
      detail: string,
    ): MapPlace => ({
      id: row.id,
      position: [row.lon, row.lat],
      label: words.names(row.name),
      tone,
      size,
      words: `${words.names(row.name)}, ${words.country(row.country)}. ${detail}`,
      labelled: 'always',
    });
    return [
      ...model.sites
        .filter(({ id }) => touched.has(id) || (made.get(id) ?? 0) > 0)
        .map((site) =>
          place(
            site,
            'lapis',
            (made.get(site.id) ?? 0) / largest,
            t('makes', { tonnes: words.tonnes(made.get(site.id) ?? 0) }),
          ),
        ),
      ...model.suppliers
        .filter(({ id }) => touched.has(id))
        .map((row) => place(row, 'saffron', 0.02, t('sells'))),
      ...model.markets
        .filter(({ id }) => touched.has(id))
        .map((row) => place(row, 'pistachio', 0.02, t('gets'))),
    ];
  }, [model, plan, flows, words, t]);
  const at = useMemo(() => new Map(used.map((place) => [place.id, place.position])), [used]);
  const focus = useMemo(() => boxAround(used.map(({ position }) => project(position))), [used]);
  const heaviest = Math.max(1, ...flows.map(({ tonnes }) => tonnes));
  return (
    <MapPlate
      description={t('description', { places: `${used.length}`, flows: `${flows.length}` })}
      ratio={0.52}
      focus={focus}
      legend={
        <ul className={styles.key}>
          {model.stages.map(({ id, name }, place) => (
            <li key={id}>
              <span
                style={{ background: toneFill(stageTones[Math.min(place, stageTones.length - 1)] ?? 'ink') }}
                aria-hidden="true"
              />
              {words.names(name)}
            </li>
          ))}
          <li>{t('width')}</li>
        </ul>
      }
    >
      {({ at: toFrame, width }) => (
        <>
          {flows.map((flow) => {
            const from = at.get(flow.from);
            const to = at.get(flow.to);
            if (from === undefined || to === undefined) return null;
            return (
              <FlowLine
                key={`${flow.from} ${flow.to}`}
                flow={{
                  id: `${flow.from} ${flow.to}`,
                  from,
                  to,
                  ends: [flow.from, flow.to],
                  weight: flow.tonnes / heaviest,
                  tone: stageTone(model, flow.products[0] ?? ''),
                  label: t('flow', {
                    from: words.any(flow.from),
                    to: words.any(flow.to),
                    products: flow.products.map(words.any).join(', '),
                    tonnes: words.tonnes(flow.tonnes),
                  }),
                }}
                from={toFrame(project(from))}
                to={toFrame(project(to))}
                faded={active !== null && active !== flow.from && active !== flow.to}
              />
            );
          })}
          {used.map((place) => (
            <PlaceMark
              key={place.id}
              place={place}
              at={toFrame(project(place.position))}
              frameWidth={width}
              active={place.id === active}
              onActive={setActive}
            />
          ))}
        </>
      )}
    </MapPlate>
  );
};
