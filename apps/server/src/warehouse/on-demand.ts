/**
 * The parts of the warehouse that take long to load, imported when they are called: a command that only reads
 * shipped facts must not wait for them.
 */

/** See `import-files.ts`. */
export const importFiles: typeof import('./import-files.ts').importFiles = async (...given) =>
  (await import('./import-files.ts')).importFiles(...given);

/** See `export-flows.ts`. */
export const exportFlows: typeof import('./export-flows.ts').exportFlows = async (...given) =>
  (await import('./export-flows.ts')).exportFlows(...given);

/** See `concordance/concordance-shelf.ts`. */
export const importConcordance = async (
  ...given: Parameters<typeof import('./concordance/concordance-shelf.ts').importConcordance>
) => (await import('./concordance/concordance-shelf.ts')).importConcordance(...given);

/** See `generate/generate-baci.ts`. */
export const generateBaci = async (
  ...given: Parameters<typeof import('./generate/generate-baci.ts').generateBaci>
) => (await import('./generate/generate-baci.ts')).generateBaci(...given);
