import { COMPARED_SHARES, type ComparedShareKey } from './compare-organs.data.ts';
import type { OrganComparison } from './compare-organs.ts';
import { LEAST_PEERS, medianShare, type PeerShare, peerShares } from './compare-organs-peers.ts';
import { type ExactShare, percentText, tenthsOfPercent, tenthsText } from './exact-share.ts';

/** An organ that stands out among its peers, explained in words; a reason to look, never a judgement. */
export type OrganOutlier = {
  readonly organ: string;
  readonly year: number;
  readonly measure: ComparedShareKey | 'growth';
  readonly message: string;
  readonly english: string;
};

/** Cases that must stand behind a conspicuous share. */
const LEAST_CASES = 5;
/** A share is conspicuous only this far from the median, as a part of 1. */
const LEAST_DISTANCE = 0.1;
/** Standard deviations of chance, and MADs brought to their scale (×1.4826), that must be passed. */
const LIMIT = 3;
const MAD_SCALE = 1.4826;
/** Medians of nought or one would leave no room for chance. */
const bounded = (part: number): number => Math.min(0.95, Math.max(0.05, part));

type Judged = { readonly own: ExactShare; readonly peer: PeerShare; readonly watched: 'high' | 'low' };

/**
 * Whether a share is further from the median of the peers than their own spread and chance explain: at least ten
 * percentage points, three scaled MADs, three standard deviations of as many cases, and five cases.
 */
function standsOut({ own, peer, watched }: Judged): boolean {
  const middle = peer.median.count / peer.median.of;
  const distance = (own.count / own.of - middle) * (watched === 'high' ? 1 : -1);
  const cases = watched === 'high' ? own.count : own.of - own.count;
  const usual = bounded(middle);
  const chance = (usual * (1 - usual)) / own.of;
  return (
    cases >= LEAST_CASES &&
    distance >= LEAST_DISTANCE &&
    distance >= LIMIT * MAD_SCALE * peer.spread &&
    distance * distance >= LIMIT * LIMIT * chance
  );
}

/** `own` as a multiple of `median` in tenths, half rounded up. */
const timesTenths = (own: ExactShare, median: ExactShare): number =>
  Math.floor((own.count * median.of * 20 + own.of * median.count) / (own.of * median.count * 2));

/** How far from the median: as a multiple from twice upwards, else in percentage points. */
function distanceWords({ own, peer }: Judged): { readonly chinese: string; readonly english: string } {
  const median = percentText(peer.median);
  if (peer.median.count === 0)
    return { chinese: '，同级单位中位数为0.0%', english: '; the median of its peers is 0.0%' };
  const times = timesTenths(own, peer.median);
  if (times >= 20)
    return {
      chinese: `，为同级单位中位数（${median}）的${tenthsText(times)}倍`,
      english: `, ${tenthsText(times)} times the median of its peers (${median})`,
    };
  const points = tenthsOfPercent(own) - tenthsOfPercent(peer.median);
  const size = tenthsText(Math.abs(points));
  return {
    chinese: `，比同级单位中位数（${median}）${points > 0 ? '高' : '低'}${size}个百分点`,
    english: `, ${size} percentage points ${points > 0 ? 'above' : 'below'} the median of its peers (${median})`,
  };
}

function sharesThatStandOut(
  it: OrganComparison,
  peers: ReadonlyMap<string, PeerShare>,
): readonly OrganOutlier[] {
  return COMPARED_SHARES.flatMap((share): OrganOutlier[] => {
    const own = it.shares[share.key];
    const peer = peers.get(`${it.year} ${share.key}`);
    if (!own || !peer || share.watched === 'none' || own.of < share.leastOf) return [];
    const judged: Judged = { own, peer, watched: share.watched };
    if (!standsOut(judged)) return [];
    const { chinese, english } = distanceWords(judged);
    const percent = percentText(own);
    return [
      {
        organ: it.organ,
        year: it.year,
        measure: share.key,
        message: `${it.organ}${share.label}${percent}（${share.of}${own.of}件中${own.count}件）${chinese}；${share.advice}。`,
        english: `${it.organ}: ${share.english} ${percent} (${own.count} of ${own.of} ${share.ofEnglish})${english}; ${share.englishAdvice}.`,
      },
    ];
  });
}

/** New requests must differ by as many, and a year have as many, before their growth is judged. */
const LEAST_CHANGE = 20;
const LEAST_RECEIVED = 30;
const LEAST_BEFORE = 10;
const TIMES = 3;

/** This year's new requests over last year's; `of` may be nought. */
const growthOf = ({ received, receivedBefore }: OrganComparison): ExactShare | null =>
  received === null || receivedBefore === null ? null : { count: received, of: receivedBefore };

function growthThatStandsOut(it: OrganComparison, usual: ExactShare): readonly OrganOutlier[] {
  const own = growthOf(it);
  if (!own || usual.count === 0) return [];
  const { count: now, of: before } = own;
  if (Math.max(now, before) < LEAST_RECEIVED || Math.abs(now - before) < LEAST_CHANGE) return [];
  const grown = now * usual.of >= TIMES * before * usual.count;
  const shrunk = TIMES * now * usual.of <= before * usual.count;
  if (!grown && !shrunk) return [];
  const one = { count: 1, of: 1 };
  const median = tenthsText(timesTenths(usual, one));
  const times = before === 0 ? null : tenthsText(timesTenths(own, one));
  const advice = grown ? '建议了解是否集中申请或者统计口径有变' : '建议核实有无漏登、漏报';
  const todo = grown
    ? 'ask about waves of requests or a change in counting'
    : 'check whether requests went unregistered';
  const multiple = times === null ? '' : `，为上年的${times}倍`;
  const inEnglish = times === null ? '' : `, ${times} times as many`;
  return [
    {
      organ: it.organ,
      year: it.year,
      measure: 'growth',
      message: `${it.organ}本年新收申请${now}件，上年${before}件${multiple}，同级单位中位数为${median}倍；${advice}。`,
      english: `${it.organ}: ${now} new requests after ${before} the year before${inEnglish}; the median of its peers is ${median} times; ${todo}.`,
    },
  ];
}

/** The usual growth of each year; `null` where too few organs have enough requests. */
function usualGrowth(compared: readonly OrganComparison[], year: number): ExactShare | null {
  const growths = compared.flatMap((it) => {
    const own = it.year === year ? growthOf(it) : null;
    return own && own.of >= LEAST_BEFORE ? [own] : [];
  });
  return growths.length < LEAST_PEERS ? null : medianShare(growths);
}

/**
 * Organs that stand out, in the order of what is compared, each explained in words with its numbers. Small numbers
 * are never flagged; nothing is said where there are too few peers.
 */
export function outliersOf(compared: readonly OrganComparison[]): readonly OrganOutlier[] {
  const peers = new Map(peerShares(compared).map((it) => [`${it.year} ${it.share}`, it] as const));
  const growth = new Map(compared.map((it) => [it.year, usualGrowth(compared, it.year)] as const));
  return compared.flatMap((it) => {
    const usual = growth.get(it.year) ?? null;
    return [...sharesThatStandOut(it, peers), ...(usual ? growthThatStandsOut(it, usual) : [])];
  });
}
