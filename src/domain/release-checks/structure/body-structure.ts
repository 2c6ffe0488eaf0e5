import type { CheckFinding } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { FINDING_KINDS, type FindingCode } from '../finding-kinds.data.ts';

/** What of a body a reader does not read but uses: pictures, links and the places links lead to. */
export type BodyStructure = {
  readonly images: readonly { readonly where: string; readonly source: string; readonly alt: string }[];
  readonly links: readonly { readonly where: string; readonly address: string; readonly words: string }[];
  readonly anchors: readonly { readonly where: string; readonly name: string }[];
};

type Part = { readonly where: string; readonly code: FindingCode; readonly what: string };

/** Names of files and words that tell a listener nothing. */
const EMPTY_ALT = /^(?:图片?\d*|照片|image\d*|img\d*|untitled|[\w-]+\.(?:png|jpe?g|gif|webp|bmp))$/i;
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|item:|file:|#)/i;

function judgeLink(
  { address, words, where }: BodyStructure['links'][number],
  isKnown: (itemId: string) => boolean,
): readonly Part[] {
  if (address.trim() === '' || words.trim() === '')
    return [{ where, code: 'link-empty', what: words.trim() || address }];
  if (address.startsWith('item:'))
    return isKnown(address.slice(5)) ? [] : [{ where, code: 'link-to-nothing', what: words.trim() }];
  return SAFE_LINK.test(address) ? [] : [{ where, code: 'link-unsafe', what: words.trim() }];
}

/** Links within the page whose place does not exist. */
function lostAnchors({ links, anchors }: BodyStructure): readonly Part[] {
  const names = new Set(anchors.map(({ name }) => name));
  return links
    .filter(({ address }) => address.startsWith('#') && address.length > 1 && !names.has(address.slice(1)))
    .map(({ where, words }) => ({ where, code: 'link-to-nothing', what: words.trim() }));
}

function doubledAnchors({ anchors }: BodyStructure): readonly Part[] {
  const seen = new Set<string>();
  return anchors.flatMap(({ name, where }) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? [{ where, code: 'anchor-doubled' as const, what: name }] : [];
  });
}

/**
 * Pictures without words for those who listen (GB/T 37668, 无障碍环境建设法 art. 32), and links that lead nowhere.
 * `isKnown` tells whether an item of the organ is public, or goes out together with this one.
 */
export function checkStructure(
  structure: BodyStructure,
  isKnown: (itemId: string) => boolean,
): readonly CheckFinding[] {
  const silent = structure.images
    .filter(({ alt }) => alt.trim() === '' || EMPTY_ALT.test(alt.trim()))
    .map(({ where, alt, source }) => ({
      where,
      code: 'image-text-missing' as const,
      what: alt.trim() || source,
    }));
  const links = structure.links.flatMap((link) => judgeLink(link, isKnown));
  return [...silent, ...links, ...lostAnchors(structure), ...doubledAnchors(structure)].map(
    ({ where, code, what }) => {
      const { severity, overrule, message, article, advice } = FINDING_KINDS[code];
      const place = { part: 'body', where, excerpt: what.slice(0, 60) } as const;
      return {
        code,
        severity,
        overrule,
        message,
        article,
        advice,
        place,
        key: findingKey(code, place, what),
      };
    },
  );
}
