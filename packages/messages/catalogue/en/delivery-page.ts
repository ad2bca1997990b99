import delivery from './delivery.json' with { type: 'json' };
import dossiers from './dossiers.json' with { type: 'json' };
import procedure from './procedure.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };

/** What the pages of dossiers and of delivery say: loaded with them, so that no other page waits for it. */
export default { delivery, dossiers, procedure, roles };
