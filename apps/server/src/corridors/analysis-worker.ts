/** Works out one analysis of the network in a thread of its own and posts it as JSON. */
import { parentPort, workerData } from 'node:worker_threads';
import { openNetwork } from '@hamkor/corridors';
import { analyse } from './analyse.ts';
import type { AnalysisInput } from './analysis-task.ts';

const { facts, overlay, consignment, task } = workerData as AnalysisInput;
const network = openNetwork(facts, overlay ?? undefined);
parentPort!.postMessage({ part: 'result', result: JSON.stringify(analyse(network, consignment, task)) }, []);
