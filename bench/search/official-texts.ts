import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { seededRandom, zipf } from './random.ts';

/** An official text as the corpus has it. */
export type OfficialText = {
  readonly title: string;
  readonly kind:
    | 'normative-document'
    | 'announcement'
    | 'plan'
    | 'budget'
    | 'statistics'
    | 'project'
    | 'inspection';
  readonly documentNumber: string | null;
  readonly keywords: readonly string[];
  readonly theme: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly publishedAt: Date;
};

const KINDS = [
  'normative-document',
  'announcement',
  'plan',
  'budget',
  'statistics',
  'project',
  'inspection',
] as const;
const THEMES = [
  '综合政务',
  '财政金融',
  '教育',
  '卫生健康',
  '城乡建设',
  '民政救济',
  '劳动人事',
  '农业农村',
  '市场监管',
];
const ACTS = ['加强', '做好', '规范', '推进', '印发', '开展', '调整', '完善'];
const PAPERS = ['通知', '意见', '方案', '办法', '公告', '公示', '批复', '实施细则', '工作要点', '情况通报'];
const PLACES = ['青禾区', '云岭街道', '白石镇', '临江街道', '北桥镇', '松溪镇'];
const LINKS = ['的', '和', '与', '以及', '对', '在', '要', '应当', '按照', '根据', '为', '等'];
const OPENERS = [
  '要',
  '各单位应当',
  '按照',
  '根据',
  '进一步',
  '严格',
  '认真',
  '切实',
  '各街道办事处、镇人民政府要',
  '有关部门',
];
const HEADINGS = ['一、总体要求', '二、主要任务', '三、工作措施', '四、组织保障', '五、其他事项'];

/** Words of two to four characters of the dictionary that cuts the texts, the most frequent first. */
function vocabulary(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json'));
  return readFileSync(join(folder, 'dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{2,4}$/u.test(word))
    .sort((one, other) => Number(other[1]) - Number(one[1]))
    .slice(0, 60_000)
    .map(([word = '']) => word);
}

/** So many subjects; each has words of its own that stand close together in its texts. */
const SUBJECTS = 400;
const WORDS_OF_SUBJECT = 60;
const NEWEST = Date.UTC(2026, 1, 27);
const YEARS = 15;
const DAY = 86_400_000;

/**
 * Varied official texts, the same for the same seed: words come by Zipf's law from a dictionary of 60,000, a third of
 * them from the subject of the text, lengths from 200 to 8,000 characters with a median near 1,000, over fifteen years.
 */
export function officialTexts(seed: number): (index: number) => OfficialText {
  const words = vocabulary();
  const general = zipf(words.length);
  const own = zipf(WORDS_OF_SUBJECT);
  const setUp = seededRandom(seed);
  const subjects = Array.from({ length: SUBJECTS }, () =>
    Array.from({ length: WORDS_OF_SUBJECT }, () => words[200 + Math.floor(setUp() ** 2 * 30_000)] ?? ''),
  );
  return (index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value;
    const subject = pick(subjects);
    const word = (): string =>
      random() < 0.33 ? (subject[own(random)] ?? '') : (words[general(random)] ?? '');
    const clause = (): string =>
      Array.from(
        { length: 2 + Math.floor(random() * 5) },
        () => word() + (random() < 0.4 ? pick(LINKS) : ''),
      ).join('');
    const sentence = (): string =>
      `${random() < 0.5 ? pick(OPENERS) : ''}${Array.from({ length: 1 + Math.floor(random() * 3) }, clause).join('，')}。`;
    const publishedAt = new Date(
      NEWEST - Math.floor(random() ** 1.3 * YEARS * 365) * DAY - Math.floor(random() * DAY),
    );
    const length = Math.min(8000, Math.max(200, Math.exp(6.9 + 0.75 * normal(random))));
    const paragraphs = paragraphsOf(length, random, sentence);
    const year = publishedAt.getUTCFullYear();
    const kind = pick(KINDS);
    return {
      title: `${random() < 0.3 ? pick(PLACES) : ''}关于${pick(ACTS)}${subject[own(random)]}${word()}${random() < 0.5 ? '工作' : ''}的${pick(PAPERS)}`,
      kind,
      documentNumber: kind === 'normative-document' ? `青测发〔${year}〕${1 + index}号` : null,
      keywords: [subject[0] ?? '', subject[1] ?? '', word()].filter((it) => it !== ''),
      theme: pick(THEMES),
      summary: `${clause()}，${clause()}。`.slice(0, 100),
      paragraphs,
      publishedAt,
    };
  };
}

/** Paragraphs of two to five sentences, the first ones under headings, until the text is long enough. */
function paragraphsOf(length: number, random: () => number, sentence: () => string): string[] {
  const paragraphs: string[] = [];
  for (let written = 0; written < length; ) {
    const heading = paragraphs.length % 3 === 0 ? HEADINGS[paragraphs.length / 3] : undefined;
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence);
    const paragraph = (heading ? `${heading}。` : '') + sentences.join('');
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return paragraphs;
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
