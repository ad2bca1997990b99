/**
 * A standard as it is compared: without its year, and under the name of ISO or IEC where a national body adopted theirs
 * under their number. `GB/T 19001` has a number of its own and stays apart.
 *
 * @example comparedStandard('ГОСТ Р ИСО 9001-2015') // 'iso 9001'
 */
export const comparedStandard = (standard: string): string =>
  standard
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('исо', 'iso')
    .replaceAll('мэк', 'iec')
    .replace(/^(?:гост р|гост|стб|ст рк|o['’]?z ?dst)\s+(?=iso|iec)/u, '')
    .replace(/[:-]\s*(?:19|20)\d{2}$/u, '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
