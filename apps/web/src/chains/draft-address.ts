/** Page of a working copy by its key: that of the model or example it began from, else its own. */
export const draftAddress = (key: string): string => {
  const cut = key.indexOf(':');
  const id = encodeURIComponent(key.slice(cut + 1));
  switch (key.slice(0, cut)) {
    case 'model':
      return `/chains/models/${id}`;
    case 'example':
      return `/chains/examples/${id}`;
    default:
      return `/chains/drafts/${id}`;
  }
};
