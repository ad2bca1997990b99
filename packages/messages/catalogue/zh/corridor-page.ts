import corridors from './corridors.json' with { type: 'json' };

/** What only the pages of corridors say: loaded with them, so that no other page waits for it. */
export default { corridors };
