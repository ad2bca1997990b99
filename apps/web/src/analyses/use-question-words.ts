import type { AnalysisQuestionDocument } from '@hamkor/contract';
import { parseWeights } from '@hamkor/trade';
import { useFormatter, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';

/** A saved question in words: kind, who, what, from which worth on, how sure, how weighed. */
export const useQuestionWords = (): ((question: AnalysisQuestionDocument) => string) => {
  const t = useTranslations('loaded.analyses.question');
  const tKind = useTranslations('options.kinds');
  const tConfidence = useTranslations('evidence.confidence');
  const tPart = useTranslations('options.parts');
  const tWay = useTranslations('options.way');
  const tPlaces = useTranslations('options.places');
  const format = useFormatter();
  const names = useNames();
  const { text } = useFigureText();
  /** `value:3` as `Value × 3`; weights that cannot be read stay as they are. */
  const weighed = (weights: string): string => {
    const reading = parseWeights(weights);
    if (reading.kind !== 'weights') return weights;
    return Object.entries(reading.weights)
      .map(([part, weight]) => `${tPart(part as 'value')} × ${format.number(weight)}`)
      .join(', ');
  };
  return (question) => {
    const { kind, member, partner, product, q, min, days, places, confidence, grade, weights, fuels } =
      question;
    const parts = [
      kind === undefined ? t('all') : tKind(kind),
      member !== undefined && t('member', { country: names.country(member) }),
      partner !== undefined && t('partner', { country: names.country(partner) }),
      product !== undefined &&
        t('product', {
          product: product.length === 4 ? `${product} ${names.product(product, 'HS2022')}` : product,
        }),
      q !== undefined && t('words', { q }),
      min !== undefined && t('least', { value: text({ value: Number(min), unit: 'USD' }) }),
      days !== undefined && `${tWay('within')} ${tWay('days', { days: Number(days) })}`,
      places !== undefined && tPlaces('chosen', { count: places.split(',').length }),
      confidence !== undefined && t('confidence', { confidence: tConfidence(confidence) }),
      grade !== undefined && t('grade', { grade }),
      weights !== undefined && t('weights', { weights: weighed(weights) }),
      fuels === 'without' && t('without'),
    ];
    return parts.filter((part) => part !== false).join(' · ');
  };
};
