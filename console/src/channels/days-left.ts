/** Days until the last day, or since it, in words. */
export const leftIn = ({ daysLeft }: { readonly daysLeft: number | null }): string => {
  if (daysLeft === null) return '—';
  return daysLeft < 0 ? `已超${-daysLeft}天` : `剩${daysLeft}天`;
};
