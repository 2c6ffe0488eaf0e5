import { loadCase } from '../../access-requests/load-case.ts';
import type { Stage, StageOf } from '../stage.ts';
import { createStory, type Filed, type Scene, type Story, sceneOf } from '../story.ts';

/** A request told in parts (拆分登记): each part has its own course, told beside that of the whole. */
export function tellSplit(
  story: Story,
  { after, stays, note, parts }: StageOf<'split'>,
  tellCourse: (story: Story, course: readonly Stage[]) => void,
): void {
  story.wait(after);
  story.act('clerk', 'split', { stays, note, parts: parts.map(({ title, part }) => ({ title, part })) });
  story.inScene('parts', async (scene) => {
    const numbered = await partsOf(scene);
    for (const [index, { key }] of parts.entries()) {
      const filed = numbered[index];
      if (filed) scene.filed.set(key, filed);
    }
  });
  for (const { key, title, course } of parts) {
    const part = createStory({ ...story.request, key, title, course }, story.place());
    tellCourse(part, course);
    story.steps.push(...part.steps);
  }
}

/** The parts with their numbers, in the order in which they were named; one query code opens them all. */
async function partsOf({ app, cast, request }: Scene): Promise<readonly Filed[]> {
  return app.store.read(cast.agency.id, async (tx) => {
    const { state } = await loadCase(app, tx, request.requestId);
    const parts: Filed[] = [];
    for (const id of state.splitOff) {
      const row = await tx.requests.find(id);
      if (row) parts.push({ requestId: id, number: row.number, queryCode: request.queryCode });
    }
    return parts;
  });
}

/** The same applicant asked for the same thing again: this request ends within the other (并案). */
export function tellMerge(story: Story, { after, into, note }: StageOf<'merge'>): void {
  story.wait(after);
  story.act('clerk', 'merge', (scene) => ({
    into: sceneOf(scene, story.request.organ, into).request.number,
    note,
  }));
  story.wait(10);
  story.act('clerk', 'archive', ({ request }) => ({ archiveNumber: `XXGK·${request.number}` }));
}
