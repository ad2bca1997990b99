import { expect, test } from 'vitest';
import { tellingWords } from './telling-words.ts';

const names = ['Example Pumps LLP', 'ООО «Примерные насосы»', '示例泵业'];

test('addresses and telephone numbers tell who wrote', () => {
  for (const text of [
    'Write to a.person@example.org',
    'See https://example.org/us',
    'Наш канал t.me/example',
    'Звоните +7 (727) 000-00-00',
    '电话 138 0000 0000',
  ])
    expect(tellingWords(text, names)?.kind).toBe('address');
});

test('so does the own name in any script and spelling of punctuation', () => {
  for (const text of [
    'We, EXAMPLE PUMPS LLP, make pumps',
    'Мы — ооо "Примерные насосы", делаем насосы',
    '我们示例泵业生产水泵',
  ])
    expect(tellingWords(text, names)?.kind).toBe('own-name');
});

test('what a teaser says of goods, quantities and years tells nobody', () => {
  for (const text of [
    'We make centrifugal pumps, 12 000 a year, HS 841370, since 1998, ISO 9001:2015',
    'Центробежные насосы, 40 м3/ч, свободно 35 % мощности в 2026–2027 годах',
    '生产离心泵，年产 12000 台，符合 GB/T 5657',
  ])
    expect(tellingWords(text, names)).toBeNull();
});
