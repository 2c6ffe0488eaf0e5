import type { AnswerFilter, PublicAnswer } from '../../../database/visitor-messages.ts';
import { yearOf } from '../../../domain/calendar/plain-date.ts';
import { MESSAGE_CATEGORY_LABELS } from '../../../domain/participation/message-kinds.data.ts';
import { MESSAGE_ENDED } from '../../../domain/participation/message-lifecycle.data.ts';
import { type Actor, demand, NotFound } from '../../actor.ts';
import type { Agency } from '../../agencies/find-agency.ts';
import type { App } from '../../app.ts';

const labelled = (it: PublicAnswer) => ({ ...it, categoryLabel: MESSAGE_CATEGORY_LABELS[it.category] });

export type PublicAnswerView = ReturnType<typeof labelled>;

/** Letters with their answers that are public now, the latest answer first. */
export const publicAnswers = (app: App, agency: Agency, filter: AnswerFilter) =>
  app.store.read(agency.id, async (tx) => {
    const { rows, total } = await tx.messages.listAnswers(app.now(), filter);
    return { total, items: rows.map(labelled) };
  });

/** One of them; unpublished, taken down and foreign answer alike. */
export const publicAnswer = (app: App, agency: Agency, id: string): Promise<PublicAnswerView> =>
  app.store.read(agency.id, async (tx) => {
    const found = await tx.messages.findAnswer(app.now(), id);
    if (!found) throw new NotFound('没有找到这封来信');
    return labelled(found);
  });

/** Messages of a year in numbers: how many, answered, in time; by kind and category. */
export const messageStatistics = (app: App, actor: Actor, year = yearOf(app.today())) => {
  demand(actor, 'participation:handle');
  return app.store.read(actor.agencyId, async (tx) => {
    const rows = await tx.messages.ofYear(year);
    const groups = new Map<string, typeof rows>();
    for (const row of rows) {
      const key = `${row.kind}/${row.category}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const lines = [...groups.values()].map((own) => ({
      kind: own[0]?.kind ?? 'letter',
      category: MESSAGE_CATEGORY_LABELS[own[0]?.category ?? 'question'],
      received: own.length,
      answered: own.filter((it) => it.status === 'answered').length,
      setAside: own.filter((it) => it.status === 'set-aside').length,
      inTime: own.filter((it) => it.answeredAt !== null && isInTime(it.answeredAt, it.dueOn)).length,
      overdue: own.filter((it) => !MESSAGE_ENDED.has(it.status) && it.dueOn < app.today()).length,
    }));
    return {
      year,
      lines: lines.toSorted((a, b) => `${a.kind}${a.category}`.localeCompare(`${b.kind}${b.category}`)),
    };
  });
};

const isInTime = (answeredAt: Date, dueOn: string): boolean =>
  answeredAt.getTime() < new Date(`${dueOn}T24:00:00+08:00`).getTime();
