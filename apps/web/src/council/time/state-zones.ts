/** Time zones of the seats of government of the member states, for choosing where a deadline ends. */
export const stateZones: Readonly<Record<string, string>> = {
  BLR: 'Europe/Minsk',
  CHN: 'Asia/Shanghai',
  IND: 'Asia/Kolkata',
  IRN: 'Asia/Tehran',
  KAZ: 'Asia/Almaty',
  KGZ: 'Asia/Bishkek',
  PAK: 'Asia/Karachi',
  RUS: 'Europe/Moscow',
  TJK: 'Asia/Dushanbe',
  UZB: 'Asia/Tashkent',
};

/** All of them, from west to east. */
export const zonesShown: readonly string[] = [
  'Europe/Minsk',
  'Europe/Moscow',
  'Asia/Tehran',
  'Asia/Almaty',
  'Asia/Dushanbe',
  'Asia/Karachi',
  'Asia/Tashkent',
  'Asia/Kolkata',
  'Asia/Bishkek',
  'Asia/Shanghai',
];
