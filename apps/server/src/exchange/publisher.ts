import type { Publisher } from '@hamkor/exchange';

/** What an installation publishes under until its operator names it. */
const usual = { name: 'Hamkor', reference: 'XX-HAMKOR' } as const;

/**
 * Who publishes, by `HAMKOR_PUBLISHER` (a name) and `HAMKOR_PUBLISHER_REFERENCE` (its IATI organisation identifier), under the
 * address that was asked.
 */
export const publisherAt = (
  address: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Publisher => ({
  name: env['HAMKOR_PUBLISHER']?.trim() || usual.name,
  reference: env['HAMKOR_PUBLISHER_REFERENCE']?.trim() || usual.reference,
  address: address.replace(/\/+$/, ''),
});
