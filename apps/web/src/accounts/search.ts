type Given = Readonly<Record<string, unknown>>;

/** Where to go once signed in: a path of the platform, never another site. */
export const validateSignInSearch = (
  given: Given,
): { readonly next?: string; readonly failed?: 'provider' | 'suspended' } => {
  const next = given['next'];
  const failed = given['failed'];
  return {
    ...(typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {}),
    ...(failed === 'provider' || failed === 'suspended' ? { failed } : {}),
  };
};

/** The token of an invitation or of a recovery, as it stands in the address that was handed over. */
export const validateTokenSearch = (given: Given): { readonly token?: string } => {
  const token = given['token'];
  return typeof token === 'string' && /^[\w-]{16,200}$/.test(token) ? { token } : {};
};
