import { expect, test } from 'vitest';
import { parseClosure, parseSubject, writeClosure, writeSubject } from './constraint-text.ts';

const subjectReason = (text: string): string => {
  const reading = parseSubject(text);
  return reading.kind === 'bad-subject' ? reading.reason : 'none';
};

const closureReason = (text: string): string => {
  const reading = parseClosure(text);
  return reading.kind === 'bad-closure' ? reading.reason : 'none';
};

test('what is written is read again', () => {
  for (const text of ['node:KZDOS', 'link:a-b-rail', 'country:AFG', 'corridor:cku', 'mode:inland-water']) {
    const reading = parseSubject(text);
    expect(reading.kind === 'subject' && writeSubject(reading.subject)).toBe(text);
  }
  for (const text of ['node:KZDOS@60', 'node:KZDOS', 'link:a-b-rail@1']) {
    const reading = parseClosure(text);
    expect(reading.kind === 'closure' && writeClosure(reading.closure)).toBe(text);
  }
});

test('a subject without kind, id or known mode is refused for what it lacks', () => {
  expect(subjectReason('KZDOS')).toBe('no-kind');
  expect(subjectReason('port:KZDOS')).toBe('unknown-kind');
  expect(subjectReason('node: ')).toBe('no-id');
  expect(subjectReason('mode:camel')).toBe('unknown-mode');
  expect(subjectReason(' node : KZDOS ')).toBe('none');
});

test('only places and links are shut, and for whole days', () => {
  expect(closureReason('country:AFG@3')).toBe('not-closable');
  expect(closureReason('KZDOS@3')).toBe('bad-subject');
  for (const days of ['0', '-1', '1.5', 'x', '', '100000'])
    expect(closureReason(`node:KZDOS@${days}`), days).toBe('bad-days');
});
