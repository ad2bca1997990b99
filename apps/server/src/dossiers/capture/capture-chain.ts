import type { ChainModel } from '@hamkor/chains';
import { findDocument, findModel } from '../../chains/model-repository.ts';
import { unpackText } from '../../chains/packed-json.ts';
import { absentItem } from './absent-item.ts';
import type { Capture } from './capture.ts';
import { statedFigure } from './captured-figure.ts';
import { evidenceOf } from './chain-evidence.ts';
import { titleOfNames } from './title-of-names.ts';

/** A model of a chain: how large it is, and on how much that nobody published it rests. */
export const captureChain: Capture = async (ref, _sources, transaction) => {
  const address = `/chains/models/${encodeURIComponent(ref.id)}`;
  const [model, packed] = [await findModel(transaction, ref.id), await findDocument(transaction, ref.id)];
  if (model === null || packed === null) return absentItem(ref, 'not-found', address);
  const { facts } = model;
  const document = JSON.parse((await unpackText(packed)).toString('utf8')) as ChainModel;
  const { confidence, origins, judged } = evidenceOf(document);
  const basis = { confidence, origins, cited: `model ${ref.id}`, unit: 'count' };
  return {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: titleOfNames(facts.title, ref.id),
    address,
    states: [...facts.partners],
    stage: facts.isDemonstration ? 'demonstration' : null,
    figures: [
      statedFigure({ path: 'partners', label: 'partners', value: facts.partners.length, ...basis }),
      statedFigure({ path: 'sites', label: 'sites', value: facts.sites, ...basis }),
      statedFigure({ path: 'judged', label: 'judgedFigures', value: judged, ...basis }),
    ],
    gains: [],
  };
};
