/** Support for tests: a short draft, and acts on it by whoever is named. */
import type { DocumentState } from './document.ts';
import type { DraftingDeed } from './drafting-deed.ts';
import type { DraftingRule } from './drafting-rule.ts';
import { evolveDocument } from './evolve-document.ts';
import type { DraftingAct } from './drafting-act.ts';
import type { Texts } from './language.ts';

type Actor = DraftingAct['actor'];

export const delegate = (state: string): Actor => ({
  account: `voice-${state}`,
  state,
  organisation: null,
  channel: 'state',
});

export const officer = (account = 'desk'): Actor => ({
  account,
  state: null,
  organisation: null,
  channel: 'secretariat',
});

export const texts = (ru: string | null, zh: string | null = null, en: string | null = null): Texts => ({
  ru,
  zh,
  en,
});

/** A document under work: each deed is taken or the rule that forbids it is given. */
export interface Desk {
  readonly document: () => DocumentState;
  readonly refusal: (deed: DraftingDeed, actor: Actor) => DraftingRule | null;
  readonly take: (deed: DraftingDeed, actor: Actor) => DocumentState;
  readonly base: (paragraph: string) => string;
}

export const desk = (
  given: readonly Texts[] = [plainTexts],
  title: Texts = texts('Проект', '草案', 'Draft'),
): Desk => {
  let document: DocumentState | null = null;
  let seq = 0;
  const refusal = (deed: DraftingDeed, actor: Actor): DraftingRule | null => {
    seq += 1;
    const at = new Date(Date.UTC(2030, 0, 1, 0, seq)).toISOString();
    const outcome = evolveDocument(document, { ...deed, seq, at, actor });
    if (outcome.kind === 'refused') return outcome.rule;
    ({ document } = outcome);
    return null;
  };
  const take = (deed: DraftingDeed, actor: Actor): DocumentState => {
    const rule = refusal(deed, actor);
    if (rule !== null) throw new Error(`${deed.kind}: ${rule}`);
    return document!;
  };
  take(
    {
      kind: 'drafting.start',
      body: {
        title,
        paragraphs: given.map((each) => ({ kind: 'paragraph', depth: 0, texts: each })),
        fileSha256: null,
      },
    },
    delegate('UZB'),
  );
  return {
    document: () => document!,
    refusal,
    take,
    base: (id) => document!.paragraphs.find((paragraph) => paragraph.id === id)!.hash,
  };
};

/** `Стороны сотрудничают тесно.` and the same in Chinese and English. */
export const plainTexts: Texts = texts(
  'Стороны сотрудничают тесно.',
  '各方密切合作。',
  'The Parties cooperate closely.',
);
