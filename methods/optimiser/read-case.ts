import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readMps } from '@hamkor/optimiser';
import type { LinearModel } from '@hamkor/optimiser';
import { referenceFile } from '../../tools/reference.ts';
import type { PublishedCase } from './published-cases.ts';
import { readWarehouseLocation, warehouseModel } from './warehouse-location.ts';

/** The model of a published case; null where the reference data are not beside the project. */
export const readCase = ({ set, name }: PublishedCase): LinearModel | null => {
  const isText = set === 'orlib-cap';
  const file = referenceFile(`optimisation/${set}/${name}${isText ? '.txt' : '.mps.gz'}`);
  if (file === null) return null;
  if (isText) return warehouseModel(readWarehouseLocation(name, readFileSync(file, 'utf8')));
  const read = readMps(gunzipSync(readFileSync(file)).toString());
  if (read.kind === 'problem')
    throw new Error(`${name}: line ${read.line}: ${read.found}, not ${read.expected}`);
  return read.model;
};
