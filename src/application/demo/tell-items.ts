import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { ItemAction } from '../../domain/disclosures/lifecycle.data.ts';
import { changeColumnSettings } from '../columns/change-settings.ts';
import { createColumns } from '../columns/create-columns.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { createItem, usualMetadata } from '../disclosures/create-item.ts';
import { ITEM_ACTION_INPUTS, ItemContentInput } from '../disclosures/item-input.ts';
import { loadItem } from '../disclosures/load-item.ts';
import { performItemAction } from '../disclosures/perform-item-action.ts';
import { saveDraft } from '../disclosures/save-draft.ts';
import type { Cast } from './create-organs.ts';
import { demoCreditCode } from './demo-credit-code.ts';
import { DEMO_ORGANS, type DemoPost } from './demo-organs.data.ts';
import { DEMO_ITEMS, type DemoItem } from './items.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { retireBlankColumns } from './retire-blank-columns.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';
import { workingDaysAgo } from './working-days-ago.ts';

type Dating = { readonly today: PlainDate; readonly calendar: WorkingCalendar };

/** Working days before the first item at which the columns were set up. */
const COLUMNS_AGO = 430;

/** Ids of the items told so far, by organ and key; a demonstration is told once in a process. */
type Told = Map<string, string>;

const columnsSteps = ({ today, calendar }: Dating): readonly Step[] =>
  DEMO_ORGANS.map(({ agency }, order) => ({
    at: instantAt(workingDaysAgo(today, COLUMNS_AGO, calendar), 0),
    organ: agency.code,
    what: 'columns',
    play: async ({ app, casts }) => {
      const { people } = casts[agency.code];
      const level = agency.code === 'qhq-zfb' ? ('government' as const) : ('department' as const);
      const traits = { level, makesRules: false, rulesAddress: '' };
      const created = mustSucceed(await createColumns(app, people.clerk, traits, 0), 'columns');
      const version = await retireBlankColumns(app, casts[agency.code], created.version);
      const creditCode = demoCreditCode('organ', order + 1);
      const settings = { creditCode, indexOrgan: 'credit-code' as const, indexDigits: 5, version };
      mustSucceed(await changeColumnSettings(app, people.clerk, settings), 'index numbers');
    },
  }));

/** What an item is told with. */
type Telling = { readonly item: DemoItem; readonly told: Told; readonly dating: Dating };

/** The text with the years put in. */
const dated = (text: string, year: number): string =>
  text.replaceAll(/\{Y(?:-(\d))?\}/g, (_, before = '0') => String(year - Number(before)));

function contentOf(cast: Cast, columnId: string, { item, told, dating }: Telling) {
  const formedOn = workingDaysAgo(dating.today, item.ago, dating.calendar);
  const { expiresIn } = item;
  const expiresOn =
    expiresIn === undefined
      ? null
      : expiresIn < 0
        ? workingDaysAgo(dating.today, -expiresIn, dating.calendar)
        : addWorkingDays(dating.today, expiresIn, dating.calendar);
  const relations = (item.relations ?? []).flatMap(({ kind, to }) => {
    const itemId = told.get(to);
    return itemId ? [{ kind, itemId }] : [];
  });
  const { kind, theme, keywords } = item;
  const year = yearOf(formedOn);
  const [title, body, summary] = [item.title, item.body, item.summary].map((it) => dated(it, year));
  const usual = usualMetadata(kind, cast.agency.name, formedOn);
  return ItemContentInput.parse({
    kind,
    columnId,
    title,
    body,
    attachments: [],
    metadata: {
      ...usual,
      documentNumber: item.number ? dated(item.number, year) : null,
      writtenOn: formedOn,
      effectiveOn: item.number ? formedOn : null,
      expiresOn,
      theme,
      keywords,
      summary,
      relations,
      form: kind === 'interpretation' ? (item.body.startsWith('<dl>') ? 'questions' : 'picture') : null,
    },
  });
}

async function write({ app }: Stagecraft, cast: Cast, telling: Telling): Promise<string> {
  const { item } = telling;
  const author = cast.people.handler;
  const columns = await app.store.read(cast.agency.id, columnsOf);
  const columnId = columns.find((it) => it.key === item.column)?.id;
  if (!columnId) throw new Error(`demonstration data: no column ${item.column}`);
  const content = contentOf(cast, columnId, telling);
  const { kind, title, metadata } = content;
  const started = { kind, columnId, title, formedOn: metadata.formedOn };
  const { itemId, revision } = mustSucceed(await createItem(app, author, started), `item ${title}`);
  mustSucceed(await saveDraft(app, author, itemId, { content, revision }), `draft ${title}`);
  return itemId;
}

async function act(
  { app }: Stagecraft,
  cast: Cast,
  itemId: string,
  [post, action, input]: readonly [DemoPost, ItemAction, object],
): Promise<void> {
  const { state, revision } = await app.store.read(cast.agency.id, (tx) => loadItem(app, tx, itemId));
  const seen: Partial<Record<ItemAction, object>> = {
    submit: { revision },
    'pass-content': { digest: state.named?.digest, checked: ['内容真实、准确、完整'] },
    'pass-secrecy': { digest: state.named?.digest, checked: ['不涉及国家秘密、工作秘密'] },
    publish: { digest: state.named?.digest },
  };
  const checked = ITEM_ACTION_INPUTS[action].parse({ ...seen[action], ...input }) as never;
  const done = await performItemAction(app, cast.people[post], itemId, { action, input: checked });
  mustSucceed(done, `${action} of ${itemId}`);
}

/** The course of an item: who does what, so many working days after it was written, up to where it stands. */
const COURSE: readonly (readonly [
  after: number,
  post: DemoPost,
  action: ItemAction,
  stands: DemoItem['until'],
  input?: object,
])[] = [
  [1, 'handler', 'submit', 'content-review'],
  [2, 'clerk', 'pass-content', 'secrecy-review'],
  [3, 'secrecy', 'pass-secrecy', 'to-publish'],
  [4, 'editor', 'publish', undefined],
  [5, 'head', 'look-back', 'looked-back', { result: 'correct', remark: '' }],
  [8, 'head', 'withdraw', 'withdrawn', { ground: 'personal-data', remark: '公示期满，名单已经撤下' }],
];

/** The steps an item takes: all up to the one after which it stands where the data say. */
function courseOf({ until }: DemoItem): typeof COURSE {
  if (until === 'drafting') return [];
  if (until === 'withdrawn') return COURSE.filter(([, , action]) => action !== 'look-back');
  const last = COURSE.findIndex(([, , , stands]) => stands === until);
  return COURSE.slice(0, last + 1);
}

function itemSteps(dating: Dating, item: DemoItem, told: Told, order: number): readonly Step[] {
  const { today, calendar } = dating;
  const begun = workingDaysAgo(today, item.ago, calendar);
  const mark = `${item.organ} ${item.title}`;
  const at = (after: number) => instantAt(addWorkingDays(begun, after, calendar), 3, order % 18);
  const step = (after: number, what: string, play: Step['play']): Step => ({
    at: at(after),
    organ: item.organ,
    what: `${what} ${item.title}`,
    play,
  });
  return [
    step(0, 'write', async (stage) => {
      const itemId = await write(stage, stage.casts[item.organ], { item, told, dating });
      told.set(mark, itemId);
      if (item.key) told.set(item.key, itemId);
    }),
    ...courseOf(item).map(([after, post, action, , input = {}]) =>
      step(after, action, (stage) =>
        act(stage, stage.casts[item.organ], told.get(mark) ?? '', [post, action, input]),
      ),
    ),
  ];
}

/** Columns and items of the organs, each dated back from the real day. */
export function disclosureSteps(dating: Dating): readonly Step[] {
  const told: Told = new Map();
  return [
    ...columnsSteps(dating),
    ...DEMO_ITEMS.flatMap((item, order) => itemSteps(dating, item, told, order)),
  ];
}
