/** One spelling for each way a unit is written beside a number, in Latin, Cyrillic and Han script. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  t: ['т', 'тн', 'тонна', 'тонны', 'тонн', 'tonne', 'tonnes', 'ton', 'tons', '吨', '公吨'],
  kg: ['кг', 'килограмм', 'килограммов', 'kilogram', 'kilograms', '千克', '公斤'],
  km: ['км', 'километр', 'километров', 'kilometre', 'kilometres', '千米', '公里'],
  mm: ['мм', 'миллиметр', 'миллиметров', 'millimetre', 'millimetres', '毫米'],
  kw: ['квт', 'киловатт', 'kilowatt', 'kilowatts', '千瓦'],
  mw: ['мвт', 'мегаватт', 'megawatt', 'megawatts', '兆瓦'],
  kv: ['кв', 'киловольт', 'kilovolt', 'kilovolts', '千伏'],
  ha: ['га', 'гектар', 'гектара', 'гектаров', 'hectare', 'hectares', '公顷'],
  pcs: ['шт', 'штук', 'штука', 'штуки', 'pc', 'piece', 'pieces', '件', '个', '台', '辆'],
};

let byWritten: ReadonlyMap<string, string> | null = null;

/** The one spelling of a unit, null where the word is no unit known here. */
export const unitOf = (word: string): string | null => {
  byWritten ??= new Map(
    Object.entries(spellings).flatMap(([unit, written]) =>
      [unit, ...written].map((spelling) => [spelling, unit] as const),
    ),
  );
  return byWritten.get(word) ?? null;
};
