import evidence from './evidence.json' with { type: 'json' };
import explore from './explore.json' with { type: 'json' };
import find from './find.json' with { type: 'json' };
import freight from './freight.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import loaded from './loaded.json' with { type: 'json' };
import options from './options.json' with { type: 'json' };
import overview from './overview.json' with { type: 'json' };
import registry from './registry.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import steps from './steps.json' with { type: 'json' };

/** What the pages say: the other texts never travel to a browser. */
export default {
  evidence,
  explore,
  find,
  freight,
  ledger,
  loaded,
  options,
  overview,
  registry,
  shell,
  steps,
};
