import type { ChainModel, ChainPlan } from '@hamkor/contract';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeLabels } from '../../../corridors/label-boxes.ts';
import { boxAround } from '../../../corridors/network-shapes.ts';
import type { Certainty } from '../../../evidence/format-figure.ts';
import type { Tone } from '../../../evidence/tone.ts';
import { toneFill } from '../../../evidence/tone.ts';
import { FlowLine } from '../../../map/FlowLine.tsx';
import { MapPlate } from '../../../map/MapPlate.tsx';
import type { PlateView } from '../../../map/MapPlate.tsx';
import { PlaceMark } from '../../../map/PlaceMark.tsx';
import type { MapPlace } from '../../../map/PlaceMark.tsx';
import { project } from '../../../map/projection.ts';
import { flowChanges } from './flow-changes.ts';
import { flowLines } from './flow-lines.ts';
import type { FlowLineData } from './flow-lines.ts';
import styles from './Plan.module.css';
import type { PlanWords } from './use-plan-words.ts';

interface FlowMapProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
  /** With it the map tells what changes: flows that grow, shrink and stay. */
  readonly before?: ChainPlan;
}

/** Colours of stages, from the first on; the last ones share one where there are more stages than colours. */
const stageTones: readonly Tone[] = ['saffron', 'turquoise', 'lapis', 'pistachio', 'pomegranate'];
const toneAt = (place: number): Tone => stageTones[Math.min(place, stageTones.length - 1)] ?? 'ink';

/** Colour of the stage that a product belongs to, in the order of the model. */
export const stageTone = (model: ChainModel, product: string): Tone => {
  const stage = model.products.find(({ id }) => id === product)?.stage ?? null;
  const at = model.stages.findIndex(({ id }) => id === stage);
  return at < 0 ? 'ink' : toneAt(at);
};

const changeTones = { more: 'saffron', less: 'pomegranate', same: 'ink' } as const;

interface DrawnFlow {
  readonly from: string;
  readonly to: string;
  readonly tonnes: number;
  readonly tone: Tone;
  readonly certainty: Certainty;
  readonly label: string;
}

/** Longest name that is written beside its mark. */
const longestLabel = 26;
/** About the radius of the largest mark, in pixels: names keep clear of it. */
const largestMark = 20;
/** Pixels within which marks stand for one place. */
const sameSpot = 12;
/** Sites share the map with the flows between them: their marks stay small. */
const markScale = 0.4;
const shortened = (name: string): string =>
  name.length <= longestLabel ? name : `${name.slice(0, longestLabel - 1).trimEnd()}…`;

const Names = ({
  places,
  view: { at, width, height },
  active,
}: {
  readonly places: readonly MapPlace[];
  readonly view: PlateView;
  readonly active: string | null;
}) => {
  const radii = new Map(places.map(({ id, size = 0 }) => [id, largestMark * Math.sqrt(size / markScale)]));
  const wishes = places
    .filter(({ id }) => id !== active)
    .toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0))
    .map(({ id, label, position }) => {
      const [x, y] = at(project(position));
      return { id, text: shortened(label), x, y };
    })
    // A supplier and a market of one town have one name between them.
    .filter(
      ({ text, x, y }, place, all) =>
        all.findIndex((each) => each.text === text && Math.hypot(each.x - x, each.y - y) < sameSpot) ===
        place,
    );
  return placeLabels(wishes, { width, height }).map(({ id, text, x, y, anchor, dx, dy }) => {
    const radius = radii.get(id) ?? 0;
    return (
      <text
        key={id}
        className={styles.placeName}
        x={x + dx + Math.sign(dx) * radius}
        y={y + dy + (anchor === 'middle' ? Math.sign(dy) * radius : 0)}
        textAnchor={anchor}
        aria-hidden="true"
      >
        {text}
      </text>
    );
  });
};

/** Who makes, sells and gets what where: goods on their way as lines as wide as they are heavy, coloured by stage or by change. */
export const FlowMap = ({ model, plan, words, before }: FlowMapProps) => {
  const t = useTranslations('chainResults.map');
  const [active, setActive] = useState<string | null>(null);
  const flows = useMemo((): readonly DrawnFlow[] => {
    const now = flowLines(model, plan);
    const drawn = (
      { from, to, products }: Pick<FlowLineData, 'from' | 'to' | 'products'>,
      tonnes: number,
      tone: Tone,
    ): DrawnFlow => ({
      from,
      to,
      tonnes,
      tone,
      certainty: 'published',
      label: t('flow', {
        from: words.any(from),
        to: words.any(to),
        products: words.list(products.map(words.any)),
        tonnes: words.tonnes(tonnes),
      }),
    });
    if (before === undefined) {
      return now.map((flow) => drawn(flow, flow.tonnes, stageTone(model, flow.products[0] ?? '')));
    }
    const changes = flowChanges(model, before, plan);
    const changed = new Set(changes.map(({ from, to }) => `${from} ${to}`));
    return [
      ...now
        .filter(({ from, to }) => !changed.has(`${from} ${to}`))
        .map((flow) => drawn(flow, flow.tonnes, changeTones.same)),
      ...changes.map((change): DrawnFlow => {
        const tone = change.after > change.before ? changeTones.more : changeTones.less;
        const { label, ...flow } = drawn(change, change.after, tone);
        return Object.assign(flow, {
          tonnes: Math.max(change.before, change.after),
          // What ends is drawn dotted: it was there.
          certainty: change.after > 0 ? ('published' as const) : ('unverified' as const),
          label: t('changed', { flow: label, before: words.tonnes(change.before) }),
        });
      }),
    ];
  }, [model, plan, before, words, t]);
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
      labelled: 'pointed',
    });
    return [
      ...model.sites
        .filter(({ id }) => touched.has(id) || (made.get(id) ?? 0) > 0)
        .map((site) =>
          place(
            site,
            'lapis',
            (markScale * (made.get(site.id) ?? 0)) / largest,
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
  const carried = new Set(flows.map(({ tone }) => tone));
  const key: readonly (readonly [tone: Tone, name: string])[] =
    before === undefined
      ? model.stages.map(({ name }, place) => [toneAt(place), words.names(name)])
      : [
          [changeTones.more, t('more')],
          [changeTones.less, t('less')],
          [changeTones.same, t('same')],
        ];
  return (
    <MapPlate
      description={t('description', { places: `${used.length}`, flows: `${flows.length}` })}
      ratio={0.46}
      focus={focus}
      legend={
        <ul className={styles.key}>
          {key
            .filter(([tone]) => carried.has(tone))
            .map(([tone, name]) => (
              <li key={name}>
                <span style={{ background: toneFill(tone) }} aria-hidden="true" />
                {name}
              </li>
            ))}
          <li>{t('width')}</li>
        </ul>
      }
    >
      {(view) => (
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
                  tone: flow.tone,
                  certainty: flow.certainty,
                  label: flow.label,
                }}
                from={view.at(project(from))}
                to={view.at(project(to))}
                faded={active !== null && active !== flow.from && active !== flow.to}
              />
            );
          })}
          {used.map((place) => (
            <PlaceMark
              key={place.id}
              place={place}
              at={view.at(project(place.position))}
              frameWidth={view.width}
              active={place.id === active}
              onActive={setActive}
            />
          ))}
          <Names places={used} view={view} active={active} />
        </>
      )}
    </MapPlate>
  );
};
