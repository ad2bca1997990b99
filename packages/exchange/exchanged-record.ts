import type { BodyOf, RecordType } from '@hamkor/registry';

interface Exchanged<T extends RecordType> {
  readonly id: string;
  readonly body: BodyOf<T>;
  /** Instant at which it was first published, ISO 8601. */
  readonly publishedAt: string;
  /** Instant at which somebody last said that it holds, ISO 8601. */
  readonly updatedAt: string;
}

/** A published record as it leaves the platform. */
export type ExchangedRecord<T extends RecordType = RecordType> = { readonly [K in T]: Exchanged<K> }[T];

/** Who publishes: named in every file that leaves. */
export interface Publisher {
  readonly name: string;
  /** Identifier of the organisation as IATI writes it, agency and number joined by a hyphen: `XM-DAC-0000`. */
  readonly reference: string;
  /** Address that pages and the API stand under, without a slash at its end. */
  readonly address: string;
}

/** ISO 3166-1: from three letters to two, or none. */
export type Alpha2Of = (iso3: string) => string | null;

/** Address of the page of a record. */
export const recordAddress = ({ address }: Publisher, id: string): string =>
  `${address}/bank/records/${encodeURIComponent(id)}`;

/** Records of one type among several. */
export const ofType = <T extends RecordType>(
  records: readonly ExchangedRecord[],
  type: T,
): readonly ExchangedRecord<T>[] =>
  records.filter(
    ({ body }) => (body.type as RecordType) === type,
  ) as readonly unknown[] as readonly ExchangedRecord<T>[];
