/** An address as a link takes it: `/options?product=8708` as its path and what it says after the question mark. */
export const pageAt = (address: string): { readonly to: string; readonly search: Record<string, string> } => {
  const [to = '', query = ''] = address.split('?');
  return { to, search: Object.fromEntries(new URLSearchParams(query)) };
};
