/**
 * All indices once more, written as the formulas stand, with loops over everything: the independent slow
 * implementation that tests compare with and benchmarks divide by. It shares no code with @hamkor/trade and takes
 * other ways: RCA as a quotient of quotients, the second eigenvector by power iteration on the non-symmetric
 * country matrix, the full products × products proximity.
 */
export interface PlainIndices {
  readonly rca: number[][];
  readonly presence: number[][];
  readonly diversity: number[];
  readonly ubiquity: number[];
  readonly proximity: number[][];
  readonly density: number[][];
  readonly eci: number[];
  readonly pci: number[];
  readonly coi: number[];
  readonly cog: number[][];
  readonly fitness: number[];
  readonly fitnessComplexity: number[];
  readonly hhi: number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const populationSd = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};
const zScores = (values: readonly number[]): number[] => {
  const [centre, sd] = [mean(values), populationSd(values)];
  return values.map((value) => (value - centre) / sd);
};
const covariance = (xs: readonly number[], ys: readonly number[]): number => {
  const [x0, y0] = [mean(xs), mean(ys)];
  return mean(xs.map((x, i) => (x - x0) * (ys[i]! - y0)));
};
const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)));

export const plainRca = (values: readonly (readonly number[])[]): number[][] => {
  const byProduct = columnSums(values);
  const world = sum(byProduct);
  return values.map((row) => {
    const total = sum(row);
    return row.map((value, p) => value / total / (byProduct[p]! / world));
  });
};

export const plainProximity = (presence: readonly (readonly number[])[]): number[][] => {
  const exporters = presence[0]!.map((_, p) => presence.map((row) => row[p]!));
  const ubiquity = exporters.map(sum);
  return exporters.map((ofP, p) =>
    exporters.map((ofQ, q) => {
      let both = 0;
      for (let c = 0; c < ofP.length; c++) both += ofP[c]! * ofQ[c]!;
      return Math.min(both / ubiquity[p]!, both / ubiquity[q]!);
    }),
  );
};

export const plainDensity = (
  presence: readonly (readonly number[])[],
  phi: readonly (readonly number[])[],
): number[][] => {
  const connection = phi.map(sum);
  return presence.map((row) =>
    row.map((_, p) => {
      let near = 0;
      for (let q = 0; q < row.length; q++) near += row[q]! * phi[p]![q]!;
      return near / connection[p]!;
    }),
  );
};

/** Second right eigenvector of D^-1 M U^-1 Mᵀ by power iteration, the first (all ones) taken out each time. */
const secondCountryVector = (presence: readonly (readonly number[])[]): { kc: number[]; lambda: number } => {
  const diversity = presence.map(sum);
  const ubiquity = columnSums(presence);
  const weight = sum(diversity);
  const transition = presence.map((one, c) =>
    presence.map((other) => {
      let shared = 0;
      for (let p = 0; p < one.length; p++) shared += (one[p]! * other[p]!) / ubiquity[p]!;
      return shared / diversity[c]!;
    }),
  );
  const withoutFirst = (x: readonly number[]): number[] => {
    const centre = sum(x.map((value, c) => value * diversity[c]!)) / weight;
    return x.map((value) => value - centre);
  };
  let kc = withoutFirst(diversity.map((_, c) => Math.sin(c * c + 1)));
  let lambda = 0;
  for (let iteration = 0; iteration < 20_000; iteration++) {
    const next = withoutFirst(transition.map((row) => sum(row.map((share, c) => share * kc[c]!))));
    const length = Math.sqrt(sum(next.map((value) => value * value)));
    const scaled = next.map((value) => value / length);
    const change = Math.max(...scaled.map((value, c) => Math.abs(value - kc[c]!)));
    kc = scaled;
    lambda = length;
    if (change < 1e-15) break;
  }
  const sign = Math.sign(covariance(kc, diversity));
  return { kc: kc.map((value) => value * sign), lambda };
};

export const plainComplexity = (presence: readonly (readonly number[])[]) => {
  const { kc, lambda } = secondCountryVector(presence);
  const ubiquity = columnSums(presence);
  const kp = ubiquity.map((count, p) => sum(presence.map((row, c) => row[p]! * kc[c]!)) / count / lambda);
  const [centre, sd] = [mean(kc), populationSd(kc)];
  return { eci: zScores(kc), pci: kp.map((value) => (value - centre) / sd), kp, sd };
};

export const plainFitness = (presence: readonly (readonly number[])[], iterations = 20) => {
  let fitness = presence.map(() => 1);
  let complexity = presence[0]!.map(() => 1);
  for (let iteration = 1; iteration < iterations; iteration++) {
    const f = presence.map((row) => sum(row.map((has, p) => has * complexity[p]!)));
    const q = complexity.map((_, p) => 1 / sum(presence.map((row, c) => row[p]! / fitness[c]!)));
    fitness = f.map((value) => value / mean(f));
    complexity = q.map((value) => value / mean(q));
  }
  return { fitness, complexity };
};

/** For tables in which every country and every product has at least one presence. */
export const plainIndices = (values: readonly (readonly number[])[]): PlainIndices => {
  const rca = plainRca(values);
  const presence = rca.map((row) => row.map((ratio) => (ratio >= 1 ? 1 : 0)));
  const phi = plainProximity(presence);
  const density = plainDensity(presence, phi);
  const { eci, pci, kp, sd } = plainComplexity(presence);
  const connection = columnSums(phi);
  const { fitness, complexity } = plainFitness(presence);
  return {
    rca,
    presence,
    diversity: presence.map(sum),
    ubiquity: columnSums(presence),
    proximity: phi,
    density,
    eci,
    pci,
    coi: zScores(presence.map((row, c) => sum(row.map((has, p) => density[c]![p]! * (1 - has) * kp[p]!)))),
    cog: presence.map((row) =>
      row.map((has, p) => {
        let gain = 0;
        for (let q = 0; q < row.length; q++) gain += ((1 - row[q]!) * phi[p]![q]! * kp[q]!) / connection[q]!;
        return ((1 - has) * gain) / sd;
      }),
    ),
    fitness,
    fitnessComplexity: complexity,
    hhi: values.map((row) => {
      const total = sum(row);
      return sum(row.map((value) => (value / total) ** 2));
    }),
  };
};
