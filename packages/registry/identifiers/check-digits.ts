/**
 * The check characters of organisation numbers. Each answers whether a number of the right form holds; forms are
 * in `scheme.ts`.
 */

const decimal = (number: string): readonly number[] => Array.from(number, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0);

/** LEI: letters stand for 10 to 35, and the number so written leaves 1 when divided by 97 (ISO 17442, ISO 7064 mod 97-10). */
export const leiHolds = (lei: string): boolean => {
  let rest = 0;
  for (const sign of lei) {
    const worth = Number.parseInt(sign, 36);
    rest = (rest * (worth > 9 ? 100 : 10) + worth) % 97;
  }
  return rest === 1;
};

/** Letters of a unified social credit code: I, O, S, V and Z are left out. */
const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Chinese unified social credit code: weights are powers of 3, the sum with the check sign is a multiple of 31 (GB 32100-2015). */
export const creditCodeHolds = (code: string): boolean => {
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += weight * creditSigns.indexOf(sign);
    weight = (weight * 3) % 31;
  }
  return (sum + creditSigns.indexOf(code.slice(17))) % 31 === 0;
};

/** Russian taxpayer number of a legal entity, ten digits. */
export const innHolds = (inn: string): boolean => {
  const digits = decimal(inn);
  return (weighted(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digits[9];
};

/** Russian main state registration number, thirteen digits: the last is the rest of the others by 11. */
export const ogrnHolds = (ogrn: string): boolean =>
  (Number(ogrn.slice(0, 12)) % 11) % 10 === Number(ogrn.slice(12));

/** Letters of a Belarusian payer number; in second place they stand for 0 to 9. */
const payerLetters = 'ABCEHKMOPT';

/** Belarusian payer number: weighted rest by 11; numbers whose rest is 10 are not given out. */
export const unpHolds = (unp: string): boolean => {
  const digits = Array.from(unp, (sign, at) =>
    at === 1 && payerLetters.includes(sign) ? payerLetters.indexOf(sign) : Number.parseInt(sign, 36),
  );
  return weighted(digits, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === digits[8];
};

/** Indian goods and services tax number: Luhn's sum over base 36, every second sign doubled, digits added up. */
export const gstinHolds = (gstin: string): boolean => {
  const sum = Array.from(gstin)
    .toReversed()
    .reduce((total, sign, at) => {
      const worth = Number.parseInt(sign, 36) * (at % 2 === 0 ? 1 : 2);
      return total + Math.floor(worth / 36) + (worth % 36);
    }, 0);
  return sum % 36 === 0;
};
