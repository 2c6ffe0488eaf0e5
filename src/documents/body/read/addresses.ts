const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const OWN = new RegExp(`^(?:item|file):${UUID}$`, 'i');
const FILE = new RegExp(`^file:${UUID}$`, 'i');
const MAIL = /^mailto:[^\s?@<>"'&]+@[^\s?@<>"'&]+$/i;
const PHONE = /^tel:\+?[\d\-() ]{3,30}$/i;
const PLACE = /^#[^\s"'<>]{1,200}$/u;
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:)/i;
const LONGEST = 2_000;

/** What a link leads to; `relative` and `bad` are not kept. */
export type Address =
  | { readonly kind: 'kept'; readonly href: string }
  | { readonly kind: 'relative' }
  | { readonly kind: 'bad' };

const BAD: Address = { kind: 'bad' };

/**
 * The address of a link as it may be published: http, https, mail, telephone, an item, a file, a heading of the
 * same text. Addresses with a name and password are refused, for they are made to mislead.
 */
export function linkAddress(raw: string): Address {
  // Browsers skip these inside an address, so a scheme can hide behind them.
  const href = raw.replace(/[\s\p{C}]+/gu, '');
  if (href === '' || href.length > LONGEST) return BAD;
  if (OWN.test(href)) return { kind: 'kept', href: href.toLowerCase() };
  if (PLACE.test(href)) return { kind: 'kept', href };
  if (PHONE.test(raw.trim())) return { kind: 'kept', href: href.toLowerCase() };
  if (MAIL.test(href)) return { kind: 'kept', href: `mailto:${href.slice('mailto:'.length)}` };
  if (RELATIVE.test(href)) return { kind: 'relative' };
  return webAddress(href);
}

function webAddress(href: string): Address {
  const url = URL.parse(href);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb || url.username !== '' || url.password !== '') return BAD;
  return { kind: 'kept', href: url.href };
}

/** The address of a stored file; `null` for any other. */
export const fileAddress = (raw: string): string | null => (FILE.test(raw) ? raw.toLowerCase() : null);
