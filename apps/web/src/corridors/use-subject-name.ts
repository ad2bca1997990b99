import type { CorridorNetworkDocument } from '@hamkor/contract';
import { highSeas, modes } from '@hamkor/corridors';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useCountryName } from '../shell/use-country-name.ts';
import { subjectParts } from './subject-list.ts';

/** Names of places, links and all other subjects of a network in the reader's language; an unknown one by its id. */
export const useSubjectName = (network: CorridorNetworkDocument | undefined) => {
  const locale = useLocale();
  const tMode = useTranslations('freight.mode');
  const country = useCountryName();
  const tables = useMemo(
    () => ({
      nodes: new Map(network?.nodes.map((node) => [node.id, node.name[locale]])),
      links: new Map(network?.links.map((link) => [link.id, link])),
      junctions: new Set(network?.nodes.filter((node) => node.country === highSeas).map(({ id }) => id)),
      corridors: new Map(network?.corridors.map((corridor) => [corridor.id, corridor.name[locale]])),
    }),
    [network, locale],
  );
  const place = (id: string): string => tables.nodes.get(id) ?? id;
  /** Whether a place is a mere junction of sea lanes, named by where it lies. */
  const isJunction = useCallback((id: string): boolean => tables.junctions.has(id), [tables]);
  const link = (id: string): string => {
    const known = tables.links.get(id);
    return known === undefined ? id : `${place(known.from)} – ${place(known.to)}`;
  };
  const subject = (text: string): string => {
    const parts = subjectParts(text);
    if (parts === null) return text;
    const { kind, id } = parts;
    switch (kind) {
      case 'node':
        return place(id);
      case 'link': {
        const mode = tables.links.get(id)?.mode;
        return mode === undefined ? id : `${link(id)} (${tMode(mode)})`;
      }
      case 'corridor':
        return tables.corridors.get(id) ?? id;
      case 'country':
        return country(id);
      case 'mode': {
        const mode = modes.find((each) => each === id);
        return mode === undefined ? id : tMode(mode);
      }
      default:
        return id;
    }
  };
  return { place, isJunction, link, subject, country };
};

export type SubjectNames = ReturnType<typeof useSubjectName>;
