import type { TradeEvidence } from '@hamkor/trade';

/** ISIC Rev. 4 divisions of the sectors of the input-output table (NACE rev. 1 groups of the 2013 release). */
const divisionsOfSector: Readonly<Record<string, readonly string[]>> = {
  c1: ['01', '02', '03'],
  c2: ['05', '06', '07', '08'],
  c3: ['10', '11', '12'],
  c4: ['13', '14'],
  c5: ['15'],
  c6: ['16'],
  c7: ['17', '18'],
  c8: ['19'],
  c9: ['20', '21'],
  c10: ['22'],
  c11: ['23'],
  c12: ['24', '25'],
  c13: ['28'],
  c14: ['26', '27'],
  c15: ['29', '30'],
  c16: ['31', '32'],
};

/** ISIC divisions whose trade makes a heading of HS 2022; none where its sector is not known. */
export const divisionsOfHeading = (
  { sectors }: Pick<TradeEvidence, 'sectors'>,
  hs: string,
): readonly string[] => {
  const fitting = sectors
    .filter(({ hsPrefix }) => hs.startsWith(hsPrefix))
    .toSorted((a, b) => b.hsPrefix.length - a.hsPrefix.length);
  const sector = fitting.find((row) => row.sector !== null)?.sector;
  return sector == null ? [] : (divisionsOfSector[sector] ?? []);
};
