import council from './council.json' with { type: 'json' };
import drafts from './drafts.json' with { type: 'json' };
import meetings from './meetings.json' with { type: 'json' };
import procedure from './procedure.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

/** What the pages of the council say: loaded with them, so that no other page waits for it. */
export default { council, drafts, meetings, procedure, roles };
