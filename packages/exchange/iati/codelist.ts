import { attributeOf, childrenOf, parsed, textOf } from './element.ts';
import type { Element } from './element.ts';

/** Codes of an IATI code list as its publisher wrote it; null where the file is none. */
export const codesOf = (file: Uint8Array | string): ReadonlySet<string> | null => {
  const found = parsed(file);
  if (found.kind === 'problem' || found.name !== 'codelist') return null;
  const [items] = childrenOf(found.root, 'codelist-items');
  return new Set(
    childrenOf(items, 'codelist-item').flatMap((item) => textOf(childrenOf(item, 'code')[0])?.trim() ?? []),
  );
};

/** Attributes of activities that the standard holds to a list, by the element they stand on. */
const embedded: readonly {
  readonly path: readonly string[];
  readonly attribute: string;
  readonly list: string;
}[] = [
  { path: ['activity-status'], attribute: 'code', list: 'ActivityStatus' },
  { path: ['activity-date'], attribute: 'type', list: 'ActivityDateType' },
  { path: ['reporting-org'], attribute: 'type', list: 'OrganisationType' },
  { path: ['participating-org'], attribute: 'type', list: 'OrganisationType' },
  { path: ['participating-org'], attribute: 'role', list: 'OrganisationRole' },
  { path: ['other-identifier'], attribute: 'type', list: 'OtherIdentifierType' },
  { path: ['description'], attribute: 'type', list: 'DescriptionType' },
  { path: ['contact-info'], attribute: 'type', list: 'ContactType' },
  { path: ['recipient-country'], attribute: 'code', list: 'Country' },
  { path: ['recipient-region'], attribute: 'vocabulary', list: 'RegionVocabulary' },
  { path: ['sector'], attribute: 'vocabulary', list: 'SectorVocabulary' },
  { path: ['tag'], attribute: 'vocabulary', list: 'TagVocabulary' },
  { path: ['transaction', 'transaction-type'], attribute: 'code', list: 'TransactionType' },
  { path: ['transaction', 'value'], attribute: 'currency', list: 'Currency' },
  { path: ['planned-disbursement', 'value'], attribute: 'currency', list: 'Currency' },
  { path: ['result'], attribute: 'type', list: 'ResultType' },
  { path: ['result', 'indicator'], attribute: 'measure', list: 'IndicatorMeasure' },
];

const reached = (element: Element, path: readonly string[]): readonly Element[] =>
  path.reduce<readonly Element[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);

export interface CodeFailure {
  readonly at: string;
  readonly code: string;
  readonly list: string;
}

/** Codes of activities that do not stand in their lists; sectors count in the list of the DAC unless a vocabulary is named. */
export const codeFailures = (
  file: Uint8Array | string,
  lists: (name: string) => ReadonlySet<string> | null,
): readonly CodeFailure[] => {
  const found = parsed(file);
  if (found.kind === 'problem') return [];
  const failures: CodeFailure[] = [];
  for (const [index, activity] of childrenOf(found.root, 'iati-activity').entries()) {
    const hold = (code: string | null, name: string, at: string): void => {
      const list = code === null ? null : lists(name);
      if (code !== null && list !== null && !list.has(code))
        failures.push({ at: `/iati-activity/${index}/${at}`, code, list: name });
    };
    for (const { path, attribute, list } of embedded)
      for (const element of reached(activity, path))
        hold(attributeOf(element, attribute), list, [...path, `@${attribute}`].join('/'));
    for (const sector of childrenOf(activity, 'sector'))
      if ((attributeOf(sector, 'vocabulary') ?? '1') === '1')
        hold(attributeOf(sector, 'code'), 'Sector', 'sector/@code');
  }
  return failures;
};
