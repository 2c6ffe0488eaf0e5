/** Finds every occurrence of many words in one pass; `visit` is told the number of the word and its end. */
export type WordMatcher = (text: string, visit: (word: number, end: number) => void) => void;

/** Nodes of the tree of words, kept as columns: objects for 200 000 nodes would cost ten times the memory. */
type Tree = {
  readonly unit: number[];
  readonly child: number[];
  readonly sibling: number[];
  /** The word that ends in a node, or -1. */
  readonly word: number[];
};

function childOf({ child, sibling, unit }: Tree, node: number, wanted: number): number {
  let next = child[node] ?? 0;
  while (next !== 0 && unit[next] !== wanted) next = sibling[next] ?? 0;
  return next;
}

function plant(words: readonly string[]): Tree {
  const tree: Tree = { unit: [0], child: [0], sibling: [0], word: [-1] };
  for (const [number, word] of words.entries()) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let next = childOf(tree, node, unit);
      if (next === 0) {
        next = tree.unit.push(unit) - 1;
        tree.sibling.push(tree.child[node] ?? 0);
        tree.child.push(0);
        tree.word.push(-1);
        tree.child[node] = next;
      }
      node = next;
    }
    if (node !== 0 && tree.word[node] === -1) tree.word[node] = number;
  }
  return tree;
}

/** The children of the root by code unit: nearly every character of a text is looked up there. */
function rootTable(tree: Tree): Int32Array {
  const table = new Int32Array(65_536);
  for (let node = tree.child[0] ?? 0; node !== 0; node = tree.sibling[node] ?? 0)
    table[tree.unit[node] ?? 0] = node;
  return table;
}

/** The tree with the ways back out of its branches. */
type Automaton = Tree & {
  /** The children of the root by code unit. */
  readonly root: Int32Array;
  /** For each node the longest proper suffix in the tree. */
  readonly fail: number[];
  /** For each node the nearest suffix that is a word. */
  readonly shorter: number[];
};

/** Where a search in `node` goes on with `unit`: down, or down from the nearest suffix that can. */
function goOn(tree: Automaton, node: number, unit: number): number {
  let from = node;
  while (from !== 0) {
    const next = childOf(tree, from, unit);
    if (next !== 0) return next;
    from = tree.fail[from] ?? 0;
  }
  return tree.root[unit] ?? 0;
}

/** The children of a node. */
function* childrenOf({ child, sibling }: Tree, node: number): Generator<number> {
  for (let next = child[node] ?? 0; next !== 0; next = sibling[next] ?? 0) yield next;
}

function link(tree: Tree): Automaton {
  const automaton: Automaton = { ...tree, root: rootTable(tree), fail: [0], shorter: [0] };
  const { fail, shorter, word, unit } = automaton;
  const settle = (node: number, child: number): void => {
    const suffix = node === 0 ? 0 : goOn(automaton, fail[node] ?? 0, unit[child] ?? 0);
    fail[child] = suffix;
    shorter[child] = (word[suffix] ?? -1) >= 0 ? suffix : (shorter[suffix] ?? 0);
  };
  const queue = [0];
  for (const node of queue) {
    for (const child of childrenOf(tree, node)) {
      queue.push(child);
      settle(node, child);
    }
  }
  return automaton;
}

/** An automaton of Aho and Corasick: one step a character, however many words there are. */
export function createWordMatcher(words: readonly string[]): WordMatcher {
  const automaton = link(plant(words));
  const { word, shorter } = automaton;
  const tell = (node: number, end: number, visit: (word: number, end: number) => void): void => {
    const first = (word[node] ?? -1) >= 0 ? node : (shorter[node] ?? 0);
    for (let ending = first; ending !== 0; ending = shorter[ending] ?? 0) visit(word[ending] ?? 0, end);
  };
  return (text, visit) => {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = goOn(automaton, node, text.charCodeAt(at));
      if (node !== 0) tell(node, at + 1, visit);
    }
  };
}
