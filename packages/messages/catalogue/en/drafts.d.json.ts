// Written by `npm run messages`.
declare const messages: {
  "title": "Text",
  "toCase": "The case",
  "secretariat": "Secretariat",
  "language": {
    "ru": "Russian",
    "zh": "Chinese",
    "en": "English"
  },
  "columns": "Columns",
  "views": "Views of the text",
  "view": {
    "text": "Text",
    "compare": "Compare versions",
    "consolidate": "Consolidate",
    "terms": "Terms",
    "certify": "Concordance"
  },
  "versionLine": "Version {version}, {at}, SHA-256 {hash}…",
  "absent": "No text in this language yet: {language}",
  "footnoteAbsent": "not yet in this language",
  "stale": "Stale: says revision {says} of {revision}",
  "past": {
    "title": "An earlier version",
    "about": "This is version {version}, as it stood after act {act}. Nothing can be changed in it.",
    "present": "To the text as it stands"
  },
  "bars": {
    "brackets": "Brackets left",
    "bracketsLeft": "{left, plural, =0 {none is left} other {#}} of {all, number} ever put",
    "stale": "Stale expressions",
    "staleLeft": "{left, plural, =0 {none is stale} other {#}} of {all, number}",
    "amendments": "Pending amendments",
    "amendmentsLeft": "{left, plural, =0 {none is pending} other {#}} of {all, number} proposed",
    "certificates": "Certificates of concordance",
    "certificatesDone": "{done} of 2",
    "concordant": "The Russian and Chinese texts are certified to say the same: the text can be put before the members.",
    "incomplete": "Before the text can be put before the members it must be complete in: {languages}.",
    "notConcordant": "Not yet certified: the text cannot be put before the members."
  },
  "row": {
    "keys": "Arrow keys move between paragraphs and languages; Enter shows what can be done with a paragraph. Mark words to bracket them or to comment on them.",
    "kind": {
      "heading": "heading",
      "recital": "recital",
      "paragraph": "paragraph",
      "point": "point",
      "signature": "signature"
    },
    "revision": "rev. {revision}",
    "act": "Act on it…",
    "whole": "On the text as a whole"
  },
  "bracket": {
    "begins": "Bracket {id} begins: not agreed. ",
    "ends": " End of the bracket.",
    "asItStood": "as it stood",
    "nothing": "delete",
    "noWording": "no wording in this language yet",
    "heading": "Bracket {id}, put by {by}:",
    "alternatives": "{count, plural, =0 {no wording left} one {one wording} other {# wordings}}",
    "add": "Add a wording",
    "withdraw": "Withdraw the wording of {by}",
    "withdrawOriginal": "Take out the wording that stood before",
    "settle": "Close the bracket"
  },
  "comment": {
    "resolved": "Settled comment",
    "reply": "Answer",
    "resolve": "Settled",
    "unknown": "unknown",
    "observer": "observer",
    "input": "business or research",
    "own": "draft of your state, seen by nobody else"
  },
  "amendment": {
    "replace": "Amendment of {by}",
    "insert": "New paragraph after this one, proposed by {by}",
    "delete": "{by} proposes to delete this paragraph",
    "reason": "Reason: {reason}",
    "moved": "The paragraph has changed since: this amendment needs new words.",
    "withdraw": "Withdraw"
  },
  "difference": {
    "added": "inserted: ",
    "removed": "deleted: "
  },
  "finding": {
    "number": "Numbers differ",
    "date": "Dates differ",
    "name": "Names differ",
    "term": "A term is not rendered as agreed",
    "nothing": "nothing"
  },
  "action": {
    "label": "What to do with paragraph {id}",
    "amend": "Propose other words",
    "insert": "Propose a new paragraph after it",
    "remove": "Propose to delete it",
    "bracket": "Put words in brackets",
    "alternative": "Add a wording",
    "comment": "Comment",
    "footnote": "Footnote",
    "translate": "Give it in a language",
    "close": "Close",
    "entitle": "Title"
  },
  "selection": {
    "label": "What to do with the marked words",
    "at": "{id}, {language}:",
    "bracket": "Put in brackets",
    "comment": "Comment on them",
    "amend": "Propose other words"
  },
  "form": {
    "restored": "This is what you had typed before; it was kept in this browser only.",
    "notKept": "This browser does not keep what you type: copy it before you leave the page.",
    "notOpen": "This cannot be done now: the case has moved on, or you are signed out. What you typed stays here.",
    "missing": "Something is still missing.",
    "sent": "Done and entered in the log",
    "later": "Go on later",
    "discard": "Throw away",
    "as": "Acting as"
  },
  "amend": {
    "title": "Other words for {id}",
    "about": "Change the words below. What you change becomes an amendment of your delegation; it waits until the Secretariat consolidates. Languages that you leave alone will be stale once it is accepted.",
    "texts": "Words of the paragraph",
    "reason": "Reason, for all to read (may be left empty)",
    "send": "Propose the amendment"
  },
  "remove": {
    "title": "Delete {id}",
    "about": "Proposes that the paragraph go. It stays until the Secretariat accepts the amendment.",
    "reason": "Reason, for all to read (may be left empty)",
    "send": "Propose to delete"
  },
  "insert": {
    "title": "New paragraph after {id}",
    "about": "Give it in at least one language. It becomes part of the text when the Secretariat accepts it.",
    "kind": "Kind",
    "depth": "Level",
    "texts": "Words of the new paragraph",
    "reason": "Reason, for all to read (may be left empty)",
    "send": "Propose the paragraph"
  },
  "threeWay": {
    "heading": "The paragraph has changed while you were writing",
    "about": "Your change and the other one go together. Look at both and go on from the text as it now stands.",
    "aboutConflict": "You and somebody else changed the same words. Nothing you typed is lost: compare, then go on from the text as it now stands.",
    "base": "When you began",
    "mine": "Yours",
    "theirs": "As it now stands",
    "none": "no text",
    "changedBy": {
      "nobody": "unchanged",
      "me": "changed by you alone",
      "them": "changed meanwhile, not by you",
      "both": "the same words changed by you and meanwhile",
      "merged": "different words changed by you and meanwhile: both are kept"
    },
    "goOn": "Go on with both changes",
    "goOnMine": "Go on with my words",
    "takeTheirs": "Take the text as it now stands"
  },
  "span": {
    "label": "{language}: mark the words meant",
    "none": "No words marked in this language",
    "marked": "Marked: {words}",
    "clear": "Unmark"
  },
  "bracketForm": {
    "title": "Words of {id} in brackets",
    "about": "Brackets show that a passage is not agreed, with the name of your delegation. Mark the passage in each language in which it stands and say what you want instead.",
    "moved": "The paragraph has changed since you marked words in it: mark them again. Your wording is kept.",
    "again": "Mark in the text as it now stands",
    "isToGo": "The passage is to go; nothing instead of it",
    "instead": "What your delegation wants instead",
    "send": "Put in brackets"
  },
  "alternativeForm": {
    "title": "One more wording in bracket {id}",
    "about": "It stands in the bracket with the name of your delegation until you withdraw it or the bracket is settled.",
    "texts": "Your wording",
    "send": "Add the wording"
  },
  "footnoteForm": {
    "title": "Footnote to {id}",
    "about": "A footnote stays in the text with the name of your delegation.",
    "texts": "Words of the footnote",
    "send": "Add the footnote",
    "remove": "Remove footnote {place}"
  },
  "entitle": {
    "heading": "Title",
    "change": "Change the title",
    "about": "The title of the document in its languages. A change in Russian or Chinese makes a new version: assents and certificates given to the present one lapse.",
    "send": "Keep the title"
  },
  "translate": {
    "title": "{id} in one language",
    "about": "Gives the paragraph as it stands in one language. The other languages stay as they are. Whoever gives words to an authentic text does not certify it later.",
    "language": "Language",
    "text": "Text",
    "marks": "Keep these marks where the brackets stand: {marks}",
    "send": "Give the text"
  },
  "commentForm": {
    "title": "Comment on {id}",
    "whole": "Comment on the text as a whole",
    "reply": "Answer to comment {id}",
    "about": "All who may read the case will see it, with whose it is.",
    "aboutNote": "Only people of your state will see it. It becomes a comment of the state when your national coordinator clears it.",
    "text": "Comment",
    "send": "Comment",
    "sendNote": "Give to the coordinator"
  },
  "kept": {
    "heading": "Begun and not sent",
    "about": "{count, plural, one {You have begun something here and not sent it.} other {You have begun # things here and not sent them.}} It is kept in this browser only."
  },
  "consolidate": {
    "none": "No amendment is pending",
    "noneHelp": "The text stands as it is. Delegations may propose amendments until the question is put.",
    "title": "Towards version {version}",
    "about": "{accepted, plural, =0 {None accepted} other {# accepted}}, {declined, plural, =0 {none declined} other {# declined}}, {left, plural, =0 {none left open} other {# left open}}. All that is decided is done at once and makes one new version; assents and certificates given to the present text lapse.",
    "verdictOn": "Amendment {id} to {paragraph}",
    "was": "When it was proposed",
    "top": "the beginning",
    "together": "the changes touch different words and go together",
    "disputed": "the same words are wanted otherwise",
    "verdict": {
      "accept": "accept",
      "decline": "decline",
      "leave": "leave open"
    },
    "answer": "Answer to the delegation",
    "answerAbout": "Every declined amendment is answered; all members read it.",
    "conflict": "This amendment meets another one, or the paragraph has changed since it was proposed. Write the words found with the delegations.",
    "present": "the text as it stands",
    "words": "Words of the paragraph in the new version",
    "send": "Make the new version"
  },
  "terms": {
    "none": "No terms have been agreed yet.",
    "caption": "Terms of this text",
    "title": "Add a term",
    "about": "A term is rendered the same way throughout; paragraphs that do otherwise are marked.",
    "remove": "Remove",
    "send": "Add"
  },
  "certify": {
    "about": "Russian and Chinese texts are equally authentic. Before a text is put before the members, two persons who did not write in it compare the two languages sentence by sentence and certify that they say the same.",
    "version": "Version",
    "hash": "Hash of the authentic texts (SHA-256)",
    "none": "Nobody has certified this version yet.",
    "certified": "Certified by a person of: {by}, {at}",
    "before": "Before it can be certified:",
    "obstacle": {
      "russian": "every paragraph, footnote and the title must be up to date in Russian",
      "chinese": "every paragraph, footnote and the title must be up to date in Chinese",
      "brackets": "all brackets must be settled",
      "amendments": "pending amendments should be decided: a certificate lapses when one of them is accepted"
    },
    "wrote": "You gave words to this text: two others certify it.",
    "did": "You have certified this version.",
    "title": "Your finding",
    "statement": "I have compared the Russian and the Chinese text of version {version} (SHA-256 {hash}…) in full and find that they say the same. I did not write in either.",
    "send": "Certify",
    "done": "Certified and entered in the log"
  },
  "compare": {
    "label": "Versions compared",
    "from": "From",
    "to": "To",
    "language": "Language",
    "own": "as the page",
    "first": "the first",
    "now": "as it now stands",
    "version": "Version {version}, {at}",
    "counts": "Changed: {changed, number} · new: {added, number} · deleted: {deleted, number} · moved: {moved, number} · the same: {same, number}",
    "kind": {
      "same": "the same",
      "changed": "changed",
      "added": "new",
      "deleted": "deleted"
    },
    "moved": "moved",
    "footnote": {
      "added": "New footnote:",
      "removed": "Footnote removed:"
    },
    "none": "No difference in this language",
    "noneHelp": "The two versions say the same in this language. Look at another one.",
    "noText": "There was no text then.",
    "loading": "Reading the version…"
  },
  "downloads": {
    "clean": "Clean text to print",
    "docx": "Word",
    "akomaNtoso": "Akoma Ntoso"
  },
  "clean": {
    "language": "Language",
    "back": "Back to the text",
    "print": "Print or save as PDF",
    "none": "There is no text yet.",
    "untitled": "Untitled",
    "footer": "Version {version}. Hash of the authentic texts (SHA-256):"
  },
  "start": {
    "heading": "A first draft",
    "lede": "Type or paste the text, a language at a time, or read it from files. You see what was read before anything is kept.",
    "none": "There is no text yet",
    "noneHelp": "The state that opened the case, or the Secretariat, begins it.",
    "noneHistory": "This case was taken up from published sources: its text is not kept here.",
    "why": "People of the state that opened the case begin its text.",
    "title": "Title",
    "paste": "Type or paste",
    "pasteAbout": "Part paragraphs by an empty line, or one to a line. The first paragraph of each language belongs with the first of the others.",
    "line": "Put in line",
    "preview": "{count, plural, one {One paragraph} other {# paragraphs}}, nothing kept yet",
    "previewAbout": "Correct kinds and levels, and move a column where its rows do not match.",
    "send": "Begin the draft"
  },
  "docx": {
    "legend": "Or read a Word file (DOCX, up to 12 MB)",
    "about": "One file a language, one after the other. Files are read and not kept; the SHA-256 of the first is named in the log.",
    "language": "Language of the file",
    "file": "File",
    "reading": "Reading the file…",
    "read": "{count, plural, one {One paragraph read} other {# paragraphs read}}",
    "nothingLeftOut": "Everything was taken over.",
    "leftOut": "Not taken over:",
    "left": {
      "picture": "pictures: {count, number}",
      "table": "tables, of which only the words of the rows were read: {count, number}",
      "numbering": "numbers that Word sets by itself: {count, number}",
      "comment": "comments: {count, number}",
      "other": "other things: {count, number}"
    },
    "footnotes": "footnotes, to be added once the draft is there: {notes}",
    "fault": "Paragraph {place} would be refused: {rule}"
  },
  "rows": {
    "caption": "Paragraphs of the draft",
    "kind": "Kind and level",
    "kindOf": "Kind of row {place}",
    "depthOf": "Level of row {place}",
    "empty": "empty",
    "up": "Move up onto it",
    "upLabel": "{language}: move what follows up into row {place}",
    "down": "Move down",
    "downLabel": "{language}: move row {place} and what follows down",
    "remove": "Remove",
    "removeLabel": "Remove row {place}"
  }
};
export = messages;
