import { EMPTY_TABLE_3, type ReportFigures } from '../../domain/annual-reports/figures.ts';
import { feeStatement, OVERVIEW_HEADINGS } from '../../domain/annual-reports/sections.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { agencyByCode } from '../agencies/find-agency.ts';
import { publishedReport } from '../annual-reports/published-reports.ts';
import type { App } from '../app.ts';
import { adjustSums } from '../report-collections/adjust-sums.ts';
import { chaseMembers } from '../report-collections/chase.ts';
import { closeCollection, publishRollUp } from '../report-collections/close-collection.ts';
import { MemberInput } from '../report-collections/collection-input.ts';
import { handInFile, handInFromPlatform } from '../report-collections/hand-in.ts';
import { addMembers } from '../report-collections/manage-members.ts';
import { openCollection } from '../report-collections/open-collection.ts';
import { viewCollection } from '../report-collections/read-collections.ts';
import { stepMember } from '../report-collections/step-member.ts';
import { DEMO_ORGANS, type DemoOrganCode } from './demo-organs.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { DEMO_COLLECTIONS, type DemoCollection, type DemoMember } from './report-collection.data.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';

const OFFICE: DemoOrganCode = 'qhq-zfb';
const ON_BEHALF_OF = '青禾区人民政府';

/** The collections of the district's office: opened, handed in, taken over from the platform, judged, published. */
export const reportCollectionSteps = (): readonly Step[] => DEMO_COLLECTIONS.flatMap(stepsOf);

function stepsOf(collection: DemoCollection): readonly Step[] {
  const step = (
    day: string,
    place: number,
    what: string,
    play: (stage: Stagecraft, collection: DemoCollection) => Promise<void>,
  ): Step => ({
    at: instantAt(plainDate(day), place, 5),
    organ: OFFICE,
    what: `report collection ${collection.year}: ${what}`,
    play: (stage) => play(stage, collection),
  });
  const { publishedOn } = collection;
  return [
    step(collection.openedOn, 0, 'opened', open),
    step(collection.handedInOn, 1, 'handed in', handIn),
    step(collection.takenOverOn, 1, 'taken over', takeOver),
    step(collection.judgedOn, 2, 'judged', judge),
    ...(publishedOn === null ? [] : [step(publishedOn, 2, 'published', publish)]),
  ];
}

const clerkOf = ({ casts }: Stagecraft): Actor => casts[OFFICE].people.clerk;

async function open(stage: Stagecraft, { year, dueOn, members }: DemoCollection): Promise<void> {
  const { app } = stage;
  const opening = { year, onBehalfOf: ON_BEHALF_OF, dueOn: plainDate(dueOn), fromLastYear: false };
  mustSucceed(await openCollection(app, clerkOf(stage), opening), 'open the collection');
  const onPlatform = await Promise.all(
    DEMO_ORGANS.map(async ({ agency: { code, name } }) => {
      const platformAgencyId = code === OFFICE ? null : (await agencyByCode(app, code)).id;
      return MemberInput.parse({ name, platformAgencyId, isOwn: code === OFFICE });
    }),
  );
  const others = members.map(({ name, telephone }) => MemberInput.parse({ name, telephone }));
  mustSucceed(await addMembers(app, clerkOf(stage), year, [...onPlatform, ...others]), 'add members');
}

async function memberOf(stage: Stagecraft, { year }: DemoCollection, name: string) {
  const { members } = await viewCollection(stage.app, clerkOf(stage), year);
  const found = members.find((it) => it.name === name);
  if (!found) throw new Error(`demonstration data: no member ${name}`);
  return found;
}

/** A year in which everything asked for was provided; `error` counts one case too many. */
function figuresOf({ report, end }: DemoMember): ReportFigures {
  const { requests = 0, made = 0, valid = 0 } = report ?? {};
  const row = [requests, 0, 0, 0, 0, 0, requests];
  const wrong = [requests, 0, 0, 0, 0, 0, requests + 1];
  return {
    table2: { ...EMPTY_TABLE_2, normative: { made, repealed: 0, valid } },
    table3: { ...EMPTY_TABLE_3, new_received: row, granted: end === 'error' ? wrong : row, total: row },
    table4: EMPTY_TABLE_4,
  };
}

async function fileOf(app: App, { year, handedInOn }: DemoCollection, member: DemoMember) {
  const { name, format, wrote = '本单位依法办理，按时公开。' } = member;
  const overview = OVERVIEW_HEADINGS.map((heading) => `${heading}。${wrote}`).join('\n');
  const sections = {
    overview,
    proactive: '',
    requests: '',
    disputes: '',
    problems: `${year}年，本单位公开内容的解读形式还比较单一。${year + 1}年，将增加图表、问答等解读形式。`,
    other: feeStatement({ year, notices: 0, noticedYuan: '0', collectedYuan: '0' }),
  };
  const bytes = await app.writeReport(format, {
    agencyName: name,
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    figures: figuresOf(member),
    sections,
    datedOn: plainDate(handedInOn),
    contact: '',
  });
  return { name: `${name}${year}年度报告.${format}`, bytes };
}

async function handIn(stage: Stagecraft, collection: DemoCollection): Promise<void> {
  const { year, members } = collection;
  for (const it of members.filter(({ report }) => report !== null)) {
    const { memberId } = await memberOf(stage, collection, it.name);
    const file = await fileOf(stage.app, collection, it);
    mustSucceed(await handInFile(stage.app, clerkOf(stage), { year, memberId }, file), `hand in ${it.name}`);
  }
}

/** Milliseconds between two looks, and the longest wait: the organs are loaded beside one another. */
const WAITING = { between: 100, most: 900_000 } as const;

/** Waits until another organ's loading has come to its publication. */
async function untilPublished(app: App, code: DemoOrganCode, year: number): Promise<void> {
  const agency = await agencyByCode(app, code);
  const until = Date.now() + WAITING.most;
  while ((await publishedReport(app, agency, year)) === null) {
    if (Date.now() > until) throw new Error(`demonstration data: ${code} does not publish its report`);
    await new Promise((resolve) => setTimeout(resolve, WAITING.between));
  }
}

async function takeOver(stage: Stagecraft, collection: DemoCollection): Promise<void> {
  for (const { agency } of DEMO_ORGANS) {
    if (agency.code !== OFFICE) await untilPublished(stage.app, agency.code, collection.year);
    const { memberId } = await memberOf(stage, collection, agency.name);
    const which = { year: collection.year, memberId };
    mustSucceed(await handInFromPlatform(stage.app, clerkOf(stage), which), `take over ${agency.code}`);
  }
}

async function judge(stage: Stagecraft, collection: DemoCollection): Promise<void> {
  const { year, members } = collection;
  const ends = new Map(members.map((it) => [it.name, it.end]));
  for (const { name } of [...DEMO_ORGANS.map(({ agency }) => agency), ...members])
    await settle(stage, collection, { name, end: ends.get(name) ?? 'accepted' });
  mustSucceed(await chaseMembers(stage.app, clerkOf(stage), year, null), 'chase');
  const { version } = await viewCollection(stage.app, clerkOf(stage), year);
  const leader = await memberOf(stage, collection, members[0]?.name ?? '');
  const input = {
    cell: 'table2.normative.made',
    delta: -1,
    kind: 'joint-document',
    leadingMemberId: leader.memberId,
    reason: '与青禾区示例二局联合印发行政规范性文件一件，由牵头的示例一局计数',
  } as const;
  const adjustment = { input, expectedVersion: version };
  mustSucceed(await adjustSums(stage.app, clerkOf(stage), year, adjustment), 'adjust the sums');
}

/** Closed by the clerk, published by the head of the disclosure office. */
async function publish(stage: Stagecraft, { year }: DemoCollection): Promise<void> {
  const { version } = await viewCollection(stage.app, clerkOf(stage), year);
  const closing = { reason: '各单位数据已经逐一核实', expectedVersion: version };
  const closed = mustSucceed(await closeCollection(stage.app, clerkOf(stage), year, closing), 'close');
  const publication = { reason: '', expectedVersion: closed.version };
  const { head } = stage.casts[OFFICE].people;
  mustSucceed(await publishRollUp(stage.app, head, year, publication), 'publish the sums');
}

async function settle(
  stage: Stagecraft,
  collection: DemoCollection,
  { name, end }: Pick<DemoMember, 'name' | 'end'>,
): Promise<void> {
  const { year } = collection;
  const { memberId, version: expectedVersion, submission } = await memberOf(stage, collection, name);
  const step = (action: 'accept' | 'return' | 'excuse', reason: string, reportedBy: string | null = null) =>
    stepMember(stage.app, clerkOf(stage), year, {
      memberId,
      action,
      expectedVersion,
      reason,
      withFindings: action === 'return',
      reportedBy,
    });
  // The sums of the demonstration hold what its ledger counts, whatever the checker remarks on the text.
  const why = (submission?.errors ?? 0) > 0 ? '已与该单位核实，数据以台账为准' : '';
  if (end === 'accepted') mustSucceed(await step('accept', why), `accept ${name}`);
  if (end === 'error')
    mustSucceed(
      await step('return', '表3“予以公开”一行的总计与各列之和不符，请核对后重新报送。'),
      `return ${name}`,
    );
  if (end === 'excused')
    mustSucceed(await step('excuse', '2024年12月机构改革中新组建，不编制当年度报告'), `excuse ${name}`);
  if (end === 'joint') {
    const { memberId: by } = await memberOf(stage, collection, collection.members[0]?.name ?? '');
    mustSucceed(await step('excuse', '与青禾区示例一局合署办公', by), `report ${name} jointly`);
  }
}
