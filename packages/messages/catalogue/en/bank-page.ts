import bank from './bank.json' with { type: 'json' };
import exchange from './exchange.json' with { type: 'json' };
import matching from './matching.json' with { type: 'json' };
import publishing from './publishing.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

/** What the pages of the data bank say: loaded with them, so that no other page waits for it. */
export default { bank, exchange, matching, publishing, roles };
