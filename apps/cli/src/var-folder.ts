/** Folder of what Hamkor keeps on this machine: HAMKOR_VAR, else the one in the tree. */
export const varFolder = async (): Promise<string> => {
  const named = process.env['HAMKOR_VAR'];
  return named === undefined || named === '' ? (await import('@hamkor/server')).defaultVarFolder : named;
};
