import chainModel from './chainModel.json' with { type: 'json' };
import chainResults from './chainResults.json' with { type: 'json' };
import chains from './chains.json' with { type: 'json' };

/** What the pages of chains say: loaded with them, so that no other page waits for it. */
export default { chainModel, chainResults, chains };
