import type { TestApp } from '../../../tests/factories/app.ts';
import type { TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { LaidOutFormat } from '../../documents/annual-reports/export/export-formats.ts';
import type { ReportFigures, Table3 } from '../../domain/annual-reports/figures.ts';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import { feeStatement, OVERVIEW_HEADINGS } from '../../domain/annual-reports/sections.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import { adjustSums } from './adjust-sums.ts';
import { chaseMembers, recordCall } from './chase.ts';
import { closeCollection, publishRollUp } from './close-collection.ts';
import { MemberInput } from './collection-input.ts';
import { handInFile } from './hand-in.ts';
import { issueLinks } from './issue-links.ts';
import { addMembers } from './manage-members.ts';
import { openCollection } from './open-collection.ts';
import { viewCollection } from './read-collections.ts';
import { stepMember } from './step-member.ts';
import { writeMessage } from './write-message.ts';

/** A consistent report of an organ that received and granted so many requests. */
export function figuresWith(requests: number, normative = 0): ReportFigures {
  const row = [requests, 0, 0, 0, 0, 0, requests];
  const table3: Table3 = { ...EMPTY_TABLE_3, new_received: row, granted: row, total: row };
  const table2 = { ...EMPTY_TABLE_2, normative: { made: normative, repealed: 0, valid: normative } };
  return { table2, table3, table4: EMPTY_TABLE_4 };
}

/** A report file as an organ would send it, made by the writers of this system. */
export async function reportFile(
  app: TestApp,
  agencyName: string,
  {
    year = 2024,
    figures = figuresWith(3),
    format = 'html' as LaidOutFormat,
    overview = OVERVIEW_HEADINGS.map((heading) => `${heading}。依法办理。`).join('\n'),
  } = {},
): Promise<{ name: string; bytes: Uint8Array }> {
  const other = feeStatement({ year, notices: 0, noticedYuan: '0', collectedYuan: '0' });
  const sections = {
    overview,
    proactive: '',
    requests: '',
    disputes: '',
    problems: '业务培训不够，将增加培训。',
    other,
  };
  const bytes = await app.writeReport(format, {
    agencyName,
    year,
    title: `${agencyName}${year}年政府信息公开工作年度报告`,
    figures,
    sections,
    datedOn: plainDate(`${year + 1}-01-20`),
    contact: '',
  });
  return { name: `${agencyName}.${format}`, bytes };
}

/** Members as a form names them. */
export const membersNamed = (...names: readonly string[]): readonly MemberInput[] =>
  names.map((name) => MemberInput.parse({ name }));

/** The member of that name as the office sees it now. */
export async function memberNamed(app: TestApp, actor: Actor, name: string, year = 2024) {
  const { members } = await viewCollection(app, actor, year);
  const found = members.find((it) => it.name === name);
  if (!found) throw new Error(`no member is called ${name}`);
  return found;
}

/** The collection of a year with members of these names. */
export async function openedCollection(
  app: TestApp,
  actor: Actor,
  names: readonly string[],
  year = 2024,
): Promise<void> {
  const input = { year, onBehalfOf: '青禾区人民政府', fromLastYear: false };
  granted(await openCollection(app, actor, input));
  if (names.length > 0) granted(await addMembers(app, actor, year, membersNamed(...names)));
}

/** Hands a report in for a member and accepts it. */
export async function acceptedReport(
  app: TestApp,
  actor: Actor,
  name: string,
  { figures = figuresWith(3), reason = '', year = 2024 } = {},
): Promise<void> {
  const { memberId } = await memberNamed(app, actor, name, year);
  const file = await reportFile(app, name, { figures, year });
  granted(await handInFile(app, actor, { year, memberId }, file));
  const { version } = await memberNamed(app, actor, name, year);
  granted(
    await stepMember(app, actor, year, { memberId, action: 'accept', expectedVersion: version, reason }),
  );
}

/** A little of everything, so that no table of collections is empty. */
export async function someCollections(app: TestApp, { people }: TestOrgan): Promise<void> {
  const { clerk, head } = people as Record<string, Actor>;
  if (!clerk || !head) throw new Error('the organ has nobody to collect');
  await openedCollection(app, clerk, ['青禾区示例一局', '青禾区示例二局']);
  await acceptedReport(app, clerk, '青禾区示例一局', { figures: figuresWith(3, 2) });
  const { memberId } = await memberNamed(app, clerk, '青禾区示例二局');
  granted(await issueLinks(app, clerk, 2024, { memberIds: [memberId], byEmail: false }));
  granted(await chaseMembers(app, clerk, 2024, null));
  granted(await recordCall(app, clerk, 2024, { memberId, note: '已电话提醒' }));
  granted(await writeMessage(app, clerk, 2024, { memberId, text: '请尽快报送' }));
  const { version } = await viewCollection(app, clerk, 2024);
  const leader = await memberNamed(app, clerk, '青禾区示例一局');
  const input = {
    cell: 'table2.normative.made',
    delta: -1,
    kind: 'joint-document' as const,
    leadingMemberId: leader.memberId,
    reason: '与示例二局联合印发一件',
  };
  const adjusted = granted(await adjustSums(app, clerk, 2024, { input, expectedVersion: version }));
  const closing = { reason: '示例二局尚未报送，先行汇总', expectedVersion: adjusted.version };
  const closed = granted(await closeCollection(app, clerk, 2024, closing));
  const publication = { reason: '', expectedVersion: closed.version };
  granted(await publishRollUp(app, head, 2024, publication));
}
