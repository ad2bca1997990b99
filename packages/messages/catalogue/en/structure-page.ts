import structure from './structure.json' with { type: 'json' };
import validation from './validation.json' with { type: 'json' };

/** What the pages of complexity, value added and validation say: loaded with them, so that no other page waits for it. */
export default { structure, validation };
