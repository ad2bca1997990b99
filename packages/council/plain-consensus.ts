/**
 * Consensus said again for tests, plainly and slowly: each member is looked at alone, from the whole list of what it did, and only
 * then are members put together. The text is concordant throughout.
 */
export const moves = ['object', 'opinion', 'assent', 'withdraw', 'out', 'observe', 'in', 'join'] as const;
export interface Move {
  readonly by: string;
  readonly does: (typeof moves)[number];
  /** Hours after the question was put. */
  readonly after: number;
}

/** One question: before a meeting until the chair closes it after all moves, or by silence for so many hours. */
export interface Round {
  readonly silenceHours: number | null;
  /** In the order in which they come. */
  readonly moves: readonly Move[];
}

export interface PlainCase {
  readonly members: readonly string[];
  readonly concerned: string | null;
  readonly interested: readonly string[] | null;
}

export interface PlainEnd {
  readonly result: 'adopted' | 'not-adopted' | 'broken';
  readonly blocking: readonly string[];
  readonly opinions: readonly string[];
  readonly participants: readonly string[];
  /** Hours after the question was put; null: when the chair closed it. */
  readonly after: number | null;
}

/** What a member has said of taking part before a question: nothing, or that it does or not. */
type Standing = 'unsaid' | 'in' | 'out' | 'observe';

interface Member {
  readonly standing: Standing;
  readonly isIn: boolean;
  readonly objectsSince: number | null;
  readonly hasOpinion: boolean;
  readonly refused: readonly Move[];
}

/** One member's moves on an open question, one after the other. */
const memberAfter = (
  subject: PlainCase,
  member: string,
  before: Standing,
  /** Whether it objected to the same text when it was put before, and has not taken that back. */
  hasObjected: boolean,
  own: readonly Move[],
): Member => {
  const mayDecide = subject.concerned !== member;
  const isInterested = subject.interested === null || subject.interested.includes(member);
  let kept = before;
  let apart: 'out' | 'observe' | null = null;
  let stance: { readonly objects: boolean; readonly after: number } | null = null;
  let hasOpinion = false;
  const refused: Move[] = [];
  const isIn = (): boolean =>
    mayDecide && apart === null && (kept === 'in' || (kept === 'unsaid' && isInterested));
  if (hasObjected && isIn()) stance = { objects: true, after: -1 };
  for (const move of own) {
    const { does, after } = move;
    if ((does === 'object' || does === 'assent') && isIn()) stance = { objects: does === 'object', after };
    else if (does === 'opinion') hasOpinion = true;
    else if (does === 'withdraw' && (stance !== null || apart !== null || hasOpinion)) {
      stance = null;
      apart = null;
      hasOpinion = false;
    } else if (
      (does === 'out' || does === 'observe') &&
      subject.concerned === null &&
      (apart ?? kept) !== does
    ) {
      apart = does;
      stance = null;
    } else if (does === 'in' && subject.concerned === null && !isIn()) {
      apart = null;
      if (!isIn()) kept = 'in';
    } else refused.push(move);
  }
  return {
    standing: apart ?? kept,
    isIn: isIn(),
    objectsSince: stance?.objects === true && isIn() ? stance.after : null,
    hasOpinion,
    refused,
  };
};

/**
 * How each question of a case ends, one after the other until one is adopted, and which moves are refused. What is done on an
 * adopted text is told by `joins`.
 */
export const plainConsensus = (
  subject: PlainCase,
  rounds: readonly Round[],
): {
  readonly ends: readonly PlainEnd[];
  readonly refused: ReadonlySet<Move>;
  readonly takePart: readonly string[];
} => {
  const standing = new Map<string, Standing>(subject.members.map((member) => [member, 'unsaid']));
  const ends: PlainEnd[] = [];
  const refused = new Set<Move>();
  let takePart: string[] = [];
  let objected = new Set<string>();
  // What comes when no question is open: taking part or not is said to the case, the rest to nobody.
  const sayToCase = (said: readonly Move[], isAdopted: boolean): void => {
    const varies = subject.concerned === null;
    for (const move of said) {
      const { by, does } = move;
      const isIn = takePart.includes(by);
      const before = standing.get(by);
      if (before === undefined) refused.add(move);
      else if (isAdopted ? does === 'join' && varies && !isIn : does === 'in' && varies && !isIn) {
        standing.set(by, 'in');
        takePart = [...takePart, by].sort();
      } else if (!isAdopted && (does === 'out' || does === 'observe') && varies && before !== does) {
        standing.set(by, does);
        takePart = takePart.filter((member) => member !== by);
      } else refused.add(move);
    }
  };
  for (const round of rounds) {
    const inTime = (until: number) => round.moves.filter(({ after }) => after < until);
    const lookUntil = (until: number) =>
      new Map(
        subject.members.map((member) => [
          member,
          memberAfter(
            subject,
            member,
            standing.get(member)!,
            objected.has(member),
            inTime(until).filter(({ by }) => by === member),
          ),
        ]),
      );
    const end = round.silenceHours ?? Infinity;
    // A silence is broken by whoever objects first: try every move as the last that is looked at.
    const breaking =
      round.silenceHours === null
        ? undefined
        : inTime(end).find(
            ({ by, does, after }) =>
              does === 'object' && lookUntil(after + 0.001).get(by)?.objectsSince === after,
          );
    const atFirst = lookUntil(0);
    if (
      round.silenceHours !== null &&
      [...atFirst.values()].some(({ objectsSince }) => objectsSince !== null)
    ) {
      // No silence is announced over an objection: what is said meanwhile is said to the case alone.
      takePart = subject.members.filter((member) => atFirst.get(member)!.isIn);
      sayToCase(round.moves, false);
      continue;
    }
    const looked = lookUntil(breaking === undefined ? end : breaking.after + 0.001);
    const those = (holds: (member: Member) => boolean): string[] =>
      subject.members.filter((member) => holds(looked.get(member)!));
    const participants = those(({ isIn }) => isIn);
    const objectors = those(({ objectsSince }) => objectsSince !== null);
    const isAdopted = breaking === undefined && objectors.length === 0 && participants.length > 0;
    for (const [member, { standing: after, refused: not }] of looked) {
      standing.set(member, after);
      for (const move of not) refused.add(move);
    }
    for (const move of round.moves) if (!subject.members.includes(move.by)) refused.add(move);
    ends.push({
      result: isAdopted ? 'adopted' : breaking === undefined ? 'not-adopted' : 'broken',
      blocking: breaking === undefined ? objectors : [breaking.by],
      opinions: those(({ hasOpinion }) => hasOpinion),
      participants: isAdopted ? participants : [],
      after: breaking?.after ?? round.silenceHours,
    });
    takePart = participants;
    objected = new Set(breaking === undefined ? objectors : [breaking.by]);
    sayToCase(
      round.moves.filter(({ after }) => after >= (breaking === undefined ? end : breaking.after + 0.001)),
      isAdopted,
    );
    if (isAdopted) break;
  }
  return { ends, refused, takePart };
};
