export { kusd, kusdToUsd, share, tonnes, unitValue, usd } from './unit.ts';
export type { Kusd, Share, Tonnes, Usd, UsdPerTonne } from './unit.ts';
