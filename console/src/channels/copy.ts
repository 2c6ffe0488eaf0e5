/** Puts plain text on the clipboard. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Puts HTML on the clipboard so that editors paste it with its format; beside it the words alone. */
export function copyHtml(html: string): Promise<void> {
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([words], { type: 'text/plain' }),
    }),
  ]);
}
