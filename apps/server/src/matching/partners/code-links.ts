import type { CodeDistance, Correspondence, ProductInput } from '@hamkor/matching';
import { codeDistance } from '@hamkor/matching';
import type { Facts } from '../../facts/facts.ts';
import { divisionsOfHeading } from '../../products/divisions-of-heading.ts';

const hs = (code: string) => ({ scheme: 'HS', code });
const isic = (code: string) => ({ scheme: 'ISIC', code });

/**
 * How near a product is to the branch that makes it. Branches are known by divisions only, and a division makes many
 * products: less than an input of the product.
 */
const branchWeight = 0.4;

/** A division and the groups in it: codes of records stand under the group they belong to. */
const groupsOf = (division: string): readonly string[] => [
  division,
  ...Array.from({ length: 9 }, (_, group) => `${division}${group + 1}`),
];

const branches = ({ trade }: Pick<Facts, 'trade'>): Correspondence[] =>
  trade.headings.flatMap((heading) =>
    divisionsOfHeading(trade, heading.hs).flatMap((division) =>
      groupsOf(division).map((group) => ({
        one: hs(heading.hs),
        other: isic(group),
        weight: branchWeight,
      })),
    ),
  );

const inputs = ({ trade }: Pick<Facts, 'trade'>): ProductInput[] =>
  trade.headings.flatMap((heading) =>
    heading.inputs.map((input) => ({ product: hs(heading.hs), input: hs(input) })),
  );

/** Distance of codes over main inputs of headings, and the branches that make them. */
export const codeLinks = (facts: Pick<Facts, 'trade'>): CodeDistance =>
  codeDistance(branches(facts), inputs(facts));
