import type { ImportFormat } from '../import-format.ts';
import type { ImportFormat as FormatId } from '../vintage.ts';

/** One line per format; only the one asked for is loaded. */
const formats: Readonly<Partial<Record<FormatId, () => Promise<ImportFormat>>>> = {
  baci: async () => (await import('./baci.ts')).baci,
  comtrade: async () => (await import('./comtrade.ts')).comtrade,
  atlas: async () => (await import('./atlas.ts')).atlas,
  wdi: async () => (await import('./wdi.ts')).wdi,
  io: async () => (await import('./io.ts')).io,
};

/** The format of that name; null where files of it cannot be read. */
export const formatOf = async (id: FormatId): Promise<ImportFormat | null> => (await formats[id]?.()) ?? null;
