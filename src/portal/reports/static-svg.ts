/**
 * An SVG of the chart library made fit for a page without inline styles: `style` attributes become presentation
 * attributes, the style block with its changing class names goes, as do attributes HTML does not know, and ids get a prefix of their own, so that the
 * same figures always give the same bytes and two charts can stand on one page.
 */
export function staticSvg(svg: string, prefix: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/ (class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/zr\d+-/g, `${prefix}-`)
    .replace(/ style="([^"]*)"/g, (_, style: string) => presentationAttributes(style))
    .replace(
      /^<svg[^>]*?(viewBox="[^"]*")[^>]*>/,
      (_, viewBox: string) => `<svg ${viewBox} aria-hidden="true" focusable="false">`,
    );
}

/** The properties of SVG that are attributes too; the rest (selection, pointer) means nothing in a picture. */
const ATTRIBUTES = [
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'fill',
  'stroke',
  'stroke-width',
  'dominant-baseline',
  'text-anchor',
  'opacity',
];

function presentationAttributes(style: string): string {
  const text = style.replaceAll('&quot;', "'").replaceAll('&#34;', "'");
  return text
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .map(([name = '', value = '']) => (ATTRIBUTES.includes(name) ? ` ${name}="${value}"` : ''))
    .join('');
}
