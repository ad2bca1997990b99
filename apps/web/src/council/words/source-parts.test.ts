import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceParts } from './source-parts.ts';

test('addresses become links by their host, words between them stay', () => {
  expect(
    sourceParts('https://www.example.org/a/1.html; https://news.example.net/x?p=3; article of 2025'),
  ).toEqual([
    { kind: 'address', href: 'https://www.example.org/a/1.html', host: 'example.org' },
    { kind: 'words', text: '; ' },
    { kind: 'address', href: 'https://news.example.net/x?p=3', host: 'news.example.net' },
    { kind: 'words', text: '; article of 2025' },
  ]);
});

test('nothing of a source is lost, and only http addresses are links', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:alert(1)'))), (words) => {
      const source = words.join(' ');
      const parts = sourceParts(source);
      expect(parts.map((part) => (part.kind === 'words' ? part.text : part.href)).join('')).toBe(source);
      for (const part of parts) if (part.kind === 'address') expect(part.href).toMatch(/^https?:\/\//);
    }),
  );
});
