import type { OptionRouteDocument } from '@hamkor/contract';

const name = (text: string) => ({ en: text, ru: text, zh: text });

/** A made-up way between two members, for tests; no figure in it is real. */
export const exampleOptionRoute = (hours: number): OptionRouteDocument => {
  const shares = { published: 0, estimated: 0.8, unverified: 0.2 };
  const total = (value: number) => ({ value, low: value * 0.8, high: value * 1.4, shares });
  return {
    from: 'A',
    to: 'B',
    fromName: name('A'),
    toName: name('B'),
    hours: total(hours),
    usdPerTonne: total(90),
    kgCo2ePerTonne: total(40),
    modes: ['rail', 'road'],
    borders: 1,
    flags: ['border-time-unknown'],
    origins: ['corridor-network'],
  };
};
