/** What must be signed of every request; `content-digest` beside it where there is a body. */
export const signedComponents = ['@method', '@authority', '@path', '@query'] as const;
