import type { CheckFinding } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { FINDING_KINDS } from '../finding-kinds.data.ts';
import type { BodyStructure } from './body-structure.ts';

/** What became of asking for an address. */
export type LinkOutcome = {
  readonly address: string;
  readonly alive: boolean;
  /** The status of HTTP; `null` where no answer came. */
  readonly status: number | null;
  readonly fault: string | null;
};

const FAULT_WORDS: Readonly<Record<string, string>> = {
  'bad-address': '地址不正确',
  'forbidden-address': '地址指向内部网络',
  'unknown-name': '域名不存在',
  unreachable: '无法连接',
  'time-out': '长时间没有响应',
  'too-many-redirects': '跳转次数过多',
};

/** Why a link counts as dead, in Chinese. */
export const deadLinkWords = ({ status, fault }: Pick<LinkOutcome, 'status' | 'fault'>): string =>
  fault === null ? `对方网站返回${status}` : (FAULT_WORDS[fault] ?? fault);

/** Addresses of other sites a body links to, each once. */
export const outsideAddresses = ({ links }: Pick<BodyStructure, 'links'>): readonly string[] => [
  ...new Set(links.map(({ address }) => address).filter((address) => /^https?:\/\//i.test(address))),
];

/** The links of a body whose address gave no answer when it was asked for last. */
export function deadLinks(
  { links }: Pick<BodyStructure, 'links'>,
  outcomes: readonly LinkOutcome[],
): readonly CheckFinding[] {
  const dead = new Map(outcomes.filter(({ alive }) => !alive).map((it) => [it.address, it]));
  return links.flatMap(({ where, address, words }) => {
    const outcome = dead.get(address);
    if (!outcome) return [];
    const code = 'link-dead' as const;
    const { severity, overrule, message, article, advice } = FINDING_KINDS[code];
    const place = { part: 'body', where, excerpt: (words.trim() || address).slice(0, 60) } as const;
    const told = `${message}：${address.slice(0, 80)}（${deadLinkWords(outcome)}）`;
    return [
      {
        code,
        severity,
        overrule,
        message: told,
        article,
        advice,
        place,
        key: findingKey(code, place, address),
      },
    ];
  });
}
