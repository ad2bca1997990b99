import { typedNumber } from '../form/typed-text.ts';

interface Target {
  readonly value: number;
  readonly year: number;
}

/** `2027: 200; 2030: 500` as targets; empty where nothing was typed, null where it cannot be read. */
export const readTargets = (text: string): readonly Target[] | null => {
  const targets: Target[] = [];
  for (const part of text.split(';').map((each) => each.trim())) {
    if (part === '') continue;
    const [, year, amount] = /^(\d{4})\s*[:：=]\s*(.+)$/.exec(part) ?? [];
    const value = amount === undefined ? null : typedNumber(amount);
    if (year === undefined || value === null) return null;
    targets.push({ value, year: Number(year) });
  }
  return targets;
};

export const writeTargets = (targets: readonly Target[]): string =>
  targets.map(({ value, year }) => `${year}: ${value}`).join('; ');
