import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkMove,
  childrenOf,
  columnPath,
  columnTree,
  columnWithDescendants,
  isLeaf,
  MOST_LEVELS,
  type PlacedColumn,
  reordered,
} from './column-tree.ts';

/** A forest: each column stands below one of those before it, or is a root. */
const forest = fc
  .array(fc.tuple(fc.integer({ min: -1, max: 30 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) =>
    rows.map(([parent, position], index): PlacedColumn => {
      const above = index === 0 || parent < 0 ? null : `c${parent % index}`;
      return { id: `c${index}`, parentId: above, position };
    }),
  );

const idsIn = (nodes: ReturnType<typeof columnTree<PlacedColumn>>): readonly string[] =>
  nodes.flatMap((it) => [it.column.id, ...idsIn(it.children)]);

const moved = (columns: readonly PlacedColumn[], id: string, parentId: string) =>
  columns.map((it) => (it.id === id ? { ...it, parentId } : it));

describe('the tree of columns', () => {
  it('holds every column exactly once, below its parent', () => {
    fc.assert(
      fc.property(forest, (columns) => {
        const ids = idsIn(columnTree(columns));
        expect([...ids].sort()).toEqual(columns.map((it) => it.id).sort());
        for (const { id, parentId } of columns)
          expect(columnPath(columns, id).at(-2)?.id ?? null).toBe(parentId);
      }),
    );
  });

  it('lists the columns of one parent by position', () => {
    fc.assert(
      fc.property(forest, (columns) => {
        for (const parentId of [null, ...columns.map((it) => it.id)]) {
          const positions = childrenOf(columns, parentId).map((it) => it.position);
          expect(positions).toEqual([...positions].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('calls leaf what has nothing below it but itself', () => {
    fc.assert(
      fc.property(forest, (columns) => {
        for (const { id } of columns)
          expect(isLeaf(columns, id)).toBe(columnWithDescendants(columns, id).length === 1);
      }),
    );
  });

  it('has no way to a column that is not there', () => {
    expect(columnPath([{ id: 'a', parentId: null, position: 1 }], 'b')).toEqual([]);
  });

  it('stops at columns that go round in a circle instead of running for ever', () => {
    const circle = [
      { id: 'a', parentId: 'b', position: 1 },
      { id: 'b', parentId: 'a', position: 1 },
    ];
    expect(() => columnPath(circle, 'a')).toThrow('circle');
  });
});

describe('a move', () => {
  it('is allowed exactly where the result is a forest of at most five levels', () => {
    fc.assert(
      fc.property(forest, fc.nat(), fc.nat(), (columns, from, to) => {
        const [id, parentId] = [from, to].map((it) => `c${it % columns.length}`) as [string, string];
        const allowed = checkMove(columns, id, parentId).ok;
        const below = columnWithDescendants(columns, id).some((it) => it.id === parentId);
        const after = below ? [] : moved(columns, id, parentId);
        const deepest = Math.max(
          ...columnWithDescendants(after, id).map((it) => columnPath(after, it.id).length),
        );
        expect(allowed).toBe(!below && deepest <= MOST_LEVELS);
        expect(idsIn(columnTree(after)).length).toBe(after.length);
      }),
    );
  });

  it('to a column that is not there is refused', () => {
    const result = checkMove([{ id: 'a', parentId: null, position: 1 }], 'a', 'b');
    expect(result).toMatchObject({ ok: false, refusal: { code: 'column-unknown' } });
  });
});

describe('another order', () => {
  it('puts the column where it was asked for and keeps the order of the others', () => {
    fc.assert(
      fc.property(forest, fc.nat(), fc.integer({ min: -2, max: 30 }), (columns, which, position) => {
        const column = columns[which % columns.length] as PlacedColumn;
        const before = childrenOf(columns, column.parentId).map((it) => it.id);
        const positions = reordered(columns, column.id, position);
        const after = [...positions].sort((a, b) => a[1] - b[1]).map(([id]) => id);
        expect([...positions.values()].sort((a, b) => a - b)).toEqual(before.map((_, at) => at + 1));
        expect(after.filter((it) => it !== column.id)).toEqual(before.filter((it) => it !== column.id));
        expect(positions.get(column.id)).toBe(Math.min(Math.max(position, 1), before.length));
      }),
    );
  });
});
