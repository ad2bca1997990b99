import type { AnalysisQuestionDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';

/** A saved question in words: kind, who, what, from which worth on, how sure, how weighed. */
export const useQuestionWords = (): ((question: AnalysisQuestionDocument) => string) => {
  const t = useTranslations('loaded.analyses.question');
  const tKind = useTranslations('options.kinds');
  const tConfidence = useTranslations('evidence.confidence');
  const names = useNames();
  const { text } = useFigureText();
  return ({ kind, member, partner, product, q, min, confidence, grade, weights, fuels }) => {
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
      confidence !== undefined && t('confidence', { confidence: tConfidence(confidence) }),
      grade !== undefined && t('grade', { grade }),
      weights !== undefined && t('weights', { weights }),
      fuels === 'without' && t('without'),
    ];
    return parts.filter((part) => part !== false).join(' · ');
  };
};
