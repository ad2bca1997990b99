/** What readers of the data bank ask for, in the shares of a working day: lists, searches, records, what stands around them. */
interface Listed {
  readonly items: readonly { readonly id: string }[];
}

const words = ['pump', 'насосы', '泵', 'tractor', 'трактор', '化肥', 'cotton', 'вагон', '8708', 'solar'];

/** Addresses of the mix, shuffled by a fixed rule, each existing on the server asked. */
export const mixedReads = async (address: string): Promise<readonly { readonly path: string }[]> => {
  const listed = async (path: string): Promise<string[]> => {
    const answer = (await (await fetch(`${address}/api/v1${path}`)).json()) as Listed;
    return answer.items.map(({ id }) => encodeURIComponent(id));
  };
  const ids = await listed('/records?limit=60');
  const paths = [
    ...ids.flatMap((id) => [`/records/${id}`, `/records/${id}/history`]),
    ...words.flatMap((word) => {
      const q = encodeURIComponent(word);
      return [`/search?q=${q}`, `/records?q=${q}`, `/concepts?text=${q}`];
    }),
    ...['organisation', 'park', 'project', 'need'].flatMap((type) => [
      `/records?type=${type}&limit=50`,
      `/records/facets?type=${type}`,
    ]),
    ...['KAZ', 'UZB', 'CHN', 'RUS', 'IND'].flatMap((state) => [
      `/records?state=${state}`,
      `/projects?country=${state}`,
      `/countries/${state}`,
    ]),
    '/map',
    '/overview',
    '/policies',
    '/ledger?limit=50',
    '/acts?limit=50',
    '/options?limit=20',
    '/organisations?limit=50',
    '/parks?limit=50',
    '/needs?limit=50',
  ];
  // Neighbours in the list above are alike; a step that shares no factor with its length mixes them the same every time.
  const step = [37, 41, 43, 47].find((prime) => paths.length % prime !== 0)!;
  return paths.map((_, place) => ({ path: `/api/v1${paths[(place * step) % paths.length]!}` }));
};
