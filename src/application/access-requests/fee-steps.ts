import { itemPrice, pagesPrice } from '../../domain/access-requests/fee-tariff.ts';
import type { FeeStep } from '../../domain/letters/compose-fee-notice.ts';

const PAGE_STEPS = [
  { label: '31—100页的部分', from: 30, through: 100, yuanEach: 10 },
  { label: '101—200页的部分', from: 100, through: 200, yuanEach: 20 },
  { label: '201页以上的部分', from: 200, through: Number.POSITIVE_INFINITY, yuanEach: 40 },
];

/** The steps of the tariff that make up an amount, as the fee notice prints them. */
export function feeSteps(basis: 'by-item' | 'by-page', count: number): readonly FeeStep[] {
  if (basis === 'by-item')
    return [{ label: `本自然月内第${count}件`, quantity: 1, yuanEach: itemPrice(count) }];
  if (pagesPrice(count) === 0) return [];
  return PAGE_STEPS.map(({ label, from, through, yuanEach }) => ({
    label,
    quantity: Math.max(0, Math.min(count, through) - from),
    yuanEach,
  })).filter((step) => step.quantity > 0);
}
