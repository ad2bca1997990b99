import { keepsBrackets } from './amended-paragraph.ts';
import { checkedText, checkedTexts, saysNothing } from './checked-text.ts';
import type { Evolve } from './drafting-act.ts';
import { authenticLanguages, languages } from './language.ts';
import type { Texts } from './language.ts';
import { evolved, refused, rewritten, withAuthor, withParagraph } from './rewritten.ts';
import { holdsMark } from './start-document.ts';
import { hashed } from './text-hash.ts';

/**
 * An expression for a paragraph as it stands: it then says the present revision. The same words once more are taken for a stale
 * expression alone, as the finding that they still say what is meant.
 */
export const translate: Evolve<'drafting.translate'> = (document, body, made) => {
  const { language } = body;
  const paragraph = document.paragraphs.find((one) => one.id === body.paragraph);
  if (paragraph === undefined) return refused('unknownParagraph');
  if (paragraph.hash !== body.base) return refused('staleBase');
  const checked = checkedText(body.text);
  if (checked.kind === 'refused') return checked;
  const { text } = checked;
  if (text.trim() === '') return refused('emptyText');
  if (!keepsBrackets(paragraph, language, text)) return refused('reservedMark');
  const isSame = text === paragraph.texts[language];
  if (isSame && paragraph.says[language] === paragraph.revision) return refused('nothingChanged');
  const translated = hashed({
    ...paragraph,
    texts: { ...paragraph.texts, [language]: text },
    says: { ...paragraph.says, [language]: paragraph.revision },
  });
  const isAuthor = !isSame && authenticLanguages.some((one) => one === language);
  return evolved(
    rewritten(
      document,
      {
        paragraphs: withParagraph(document.paragraphs, translated),
        authors: isAuthor ? withAuthor(document.authors, made.actor.account) : document.authors,
      },
      made,
    ),
  );
};

/** A title, or its expression in a language that has none yet. */
export const entitle: Evolve<'drafting.entitle'> = (document, body, made) => {
  const checked = checkedTexts(body.title);
  if (checked.kind === 'refused') return checked;
  if (saysNothing(checked.texts)) return refused('emptyText');
  if (holdsMark(checked.texts)) return refused('reservedMark');
  const changed = languages.filter(
    (language) => checked.texts[language] !== null && checked.texts[language] !== document.title[language],
  );
  if (changed.length === 0) return refused('nothingChanged');
  const title = {
    ...document.title,
    ...Object.fromEntries(changed.map((language) => [language, checked.texts[language]])),
  } as Texts;
  const isAuthor = authenticLanguages.some((language) => changed.includes(language));
  return evolved(
    rewritten(
      document,
      { title, authors: isAuthor ? withAuthor(document.authors, made.actor.account) : document.authors },
      made,
    ),
  );
};
