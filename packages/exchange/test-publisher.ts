import type { Publisher } from './exchanged-record.ts';

/** Support for tests: somebody who publishes. */
export const testPublisher: Publisher = {
  name: 'Example data bank',
  reference: 'XX-EXAMPLE-1',
  address: 'https://bank.example.org',
};
