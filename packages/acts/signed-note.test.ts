import { describe, expect, test } from 'vitest';
import { openNote, readVerifierKey, signNote, signerOf, verifierKey } from './signed-note.ts';

/** The example of golang.org/x/mod/sumdb/note, which C2SP took the format from. */
const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const text =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const note = `${text}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
const verifier = readVerifierKey(key)!;

describe('a signed note', () => {
  test('that is published is opened with its published key', () => {
    expect(openNote(note, verifier)).toBe(text);
    expect(verifierKey(verifier)).toBe(key);
  });

  test('is not opened when any character of it is another', () => {
    for (let place = 0; place < note.length; place += 1) {
      const other = note[place] === 'x' ? 'y' : 'x';
      expect(
        openNote(note.slice(0, place) + other + note.slice(place + 1), verifier),
        note[place],
      ).toBeNull();
    }
  });

  test('may carry signatures of others, known or not', () => {
    const mine = signerOf('node.example', new Uint8Array(32).fill(7));
    const signed = signNote(text, mine);
    const both = `${signed}${note.split('\n').at(-2)}\n`;
    expect(openNote(both, mine.verifier)).toBe(text);
    expect(openNote(both, verifier)).toBe(text);
    expect(openNote(signed, verifier)).toBeNull();
  });

  test('has no control characters and ends with a line', () => {
    const { verifier: mine, ...rest } = signerOf('node.example', new Uint8Array(32).fill(7));
    expect(openNote(signNote('a\tb\n', { verifier: mine, ...rest }), mine)).toBeNull();
    expect(openNote(note.trimEnd(), verifier)).toBeNull();
    expect(openNote('', verifier)).toBeNull();
  });
});

test.each([
  ['no key', ''],
  ['another id', key.replace('c74f20a3', 'c74f20a4')],
  ['another name', key.replace('Peter', 'Petra')],
  ['a name with a blank', key.replace('Peter', 'Peter ')],
  ['another type', key.replace('+AR', '+BR')],
  ['base64 that is not', key.replace('+AR', '+*R')],
])('%s is not read as a key', (_title, wrong) => {
  expect(readVerifierKey(wrong)).toBeNull();
});
