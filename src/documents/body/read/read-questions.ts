import { type Block, type QuestionAndAnswer, type Run, wordsOf } from '../body.ts';
import { childrenOf, type Element, isElement, type Node, parted, styleOf } from './dom.ts';
import { isDropped } from './dropped.ts';
import { asCaption, hasWords, inFlow } from './places.ts';
import { DEEPEST, type Look, type ReadBlock, type Reading } from './reading.ts';

type Part =
  | { readonly tag: 'dt'; readonly runs: readonly Run[] }
  | { readonly tag: 'dd'; readonly blocks: readonly Block[] };

/** 问答: each question with all answers up to the next; an answer without a question is plain text. */
export function readQuestions(element: Element, look: Look, reading: Reading): readonly ReadBlock[] {
  const plain = { ...look, align: 'start' as const, flush: false, listed: null };
  const out: ReadBlock[] = [];
  let pairs: QuestionAndAnswer[] = [];
  const end = (): void => {
    if (pairs.length > 0) out.push({ kind: 'questions', pairs });
    pairs = [];
  };
  for (const part of joinedParts(partsOf(element, plain, reading))) {
    if (part.question.length > 0 && part.answer.length > 0) pairs.push(part);
    else {
      end();
      reading.notes.note('answer-without-question', wordsOf(part.question));
      out.push(...plainText(part));
    }
  }
  end();
  return out;
}

/** Questions with what follows them; a part before the first question has none. */
function joinedParts(parts: readonly Part[]): readonly QuestionAndAnswer[] {
  const joined: { question: readonly Run[]; answer: readonly Block[] }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.tag === 'dt' && last && last.answer.length === 0) {
      last.question = [...last.question, { kind: 'break' }, ...part.runs];
    } else if (part.tag === 'dt') joined.push({ question: part.runs, answer: [] });
    else if (last) last.answer = [...last.answer, ...part.blocks];
    else joined.push({ question: [], answer: part.blocks });
  }
  return joined;
}

function plainText({ question, answer }: QuestionAndAnswer): readonly ReadBlock[] {
  const words: readonly ReadBlock[] =
    question.length > 0
      ? [{ kind: 'paragraph', runs: question, align: 'start', flush: false, indented: true }]
      : [];
  const rest = answer.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, indented: true }
      : (block as Exclude<ReadBlock, { kind: 'raw-heading' }>),
  );
  return [...words, ...rest];
}

function partsOf(element: Element, look: Look, reading: Reading): readonly Part[] {
  return parted(childrenOf(element), isPart).flatMap((nodes): readonly Part[] => {
    const [part] = nodes;
    if (!part || !isPart(part) || !isElement(part)) return answerOf(reading.blocksOfNodes(nodes, look));
    if (part.tagName === 'dd') return answerOf(reading.blocksOf(part, look));
    if (part.tagName === 'dt') return questionOf(part, look, reading);
    if (isDropped(part, styleOf(part), look, reading)) return [];
    const deeper = { ...look, depth: look.depth + 1 };
    return deeper.depth > DEEPEST ? [] : partsOf(part, deeper, reading);
  });
}

const isPart = (node: Node): boolean => isElement(node) && ['dt', 'dd', 'div'].includes(node.tagName);

const answerOf = (blocks: readonly ReadBlock[]): readonly Part[] => {
  const answer = inFlow(blocks);
  return answer.length > 0 ? [{ tag: 'dd', blocks: answer }] : [];
};

function questionOf(element: Element, look: Look, reading: Reading): readonly Part[] {
  const runs = asCaption(reading.runsOf(element, look), reading.notes);
  return hasWords(runs) ? [{ tag: 'dt', runs }] : [];
}
