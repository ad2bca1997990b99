import accounts from './accounts.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

/** What the pages of accounts say: loaded with them, so that no other page waits for it. */
export default { accounts, roles };
