import { useQuery } from '@tanstack/react-query';
import { address } from '../../api/client.ts';
import { documentQuery } from '../../api/queries.ts';

/** The record as schema.org JSON-LD: in the page for whoever indexes it, and linked for whoever asks for it alone. */
export const JsonLd = ({ id }: { readonly id: string }) => {
  const path = `exchange/schema-org/${encodeURIComponent(id)}`;
  const { data } = useQuery({ ...documentQuery<object>(path), retry: false });
  return (
    <>
      <link rel="alternate" type="application/ld+json" href={address(path)} />
      {data !== undefined && (
        // No closing tag can stand in it: every angle bracket is written as its code.
        <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>
      )}
    </>
  );
};
