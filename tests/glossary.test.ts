import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { APPLICANT_KIND_LABELS } from '../src/domain/access-requests/applicant-kinds.ts';
import { EVENT_LABELS } from '../src/domain/access-requests/case-event-labels.data.ts';
import { ACTION_LABELS, STATUS_LABELS } from '../src/domain/access-requests/lifecycle.data.ts';
import { OUTCOMES } from '../src/domain/access-requests/outcomes.data.ts';
import { QUEUE_LABELS } from '../src/domain/access-requests/queues.data.ts';
import { RECEIPT_RULES } from '../src/domain/access-requests/receipt.ts';
import { CHECK_RULES } from '../src/domain/annual-reports/checks/check-codes.data.ts';
import {
  REPORT_ACTION_LABELS,
  REPORT_STATUS_LABELS,
} from '../src/domain/annual-reports/report-lifecycle.data.ts';
import {
  REPORT_TASK_ACTION_LABELS,
  REPORT_TASK_STATUS_LABELS,
} from '../src/domain/annual-reports/report-tasks.data.ts';
import { REPORT_SECTIONS } from '../src/domain/annual-reports/sections.ts';
import { TABLE_3_ROWS } from '../src/domain/annual-reports/table-3-rows.data.ts';
import { TABLE_4_GROUP_LABELS, TABLE_4_RESULT_LABELS } from '../src/domain/annual-reports/table-4.ts';
import {
  LEGAL_COLUMNS,
  type LegalColumn,
  ORGAN_LEVEL_LABELS,
} from '../src/domain/columns/legal-columns.data.ts';
import { LETTER_CATALOGUE } from '../src/domain/letters/letter-catalogue.data.ts';
import { LETTER_ELEMENTS } from '../src/domain/letters/letter-elements.data.ts';
import { NOTICE_KIND_LABELS } from '../src/domain/notices/notice-kinds.data.ts';
import { NOTICE_STATUS_LABELS } from '../src/domain/notices/notice-status.data.ts';
import {
  MESSAGE_CATEGORY_LABELS,
  MESSAGE_KIND_LABELS,
} from '../src/domain/participation/message-kinds.data.ts';
import {
  MESSAGE_ACTION_LABELS,
  MESSAGE_STATUS_LABELS,
} from '../src/domain/participation/message-lifecycle.data.ts';
import { OPINION_STATE_LABELS, TREATMENT_LABELS } from '../src/domain/participation/opinion-results.ts';
import { PARTICIPATION_NOTES } from '../src/domain/participation/participation-events.data.ts';
import { SOLICITATION_KIND_LABELS } from '../src/domain/participation/solicitation-kinds.data.ts';
import {
  SOLICITATION_ACTION_LABELS,
  SOLICITATION_STATUS_LABELS,
} from '../src/domain/participation/solicitation-stages.data.ts';
import {
  ENTRY_ACTION_LABELS,
  ENTRY_STATUS_LABELS,
  WITHDRAWAL_GROUND_LABELS,
} from '../src/domain/registers/entry-lifecycle.data.ts';
import { REGISTER_EVENT_LABELS } from '../src/domain/registers/register-events.data.ts';
import { REGISTER_LABELS } from '../src/domain/registers/register-kinds.data.ts';
import { FINDING_KINDS } from '../src/domain/release-checks/finding-kinds.data.ts';
import { WORD_KIND_LABELS } from '../src/domain/release-checks/wording/wording.ts';
import {
  ADJUSTMENT_KIND_LABELS,
  COLLECTION_STATUS_LABELS,
  SUBMISSION_WAY_LABELS,
} from '../src/domain/report-collections/collection.ts';
import {
  MEMBER_ACTION_LABELS,
  MEMBER_STATUS_LABELS,
} from '../src/domain/report-collections/member-lifecycle.data.ts';
import {
  DISPUTE_RESULT_LABELS,
  DISPUTE_ROLE_LABELS,
  RECORD_FINDING_LABELS,
  SIDE_FILE_KIND_LABELS,
} from '../src/domain/side-files/kinds.data.ts';
import { SIDE_ACTION_LABELS, SIDE_STATUS_LABELS } from '../src/domain/side-files/lifecycle.data.ts';
import { SIDE_EVENT_LABELS } from '../src/domain/side-files/side-file-events.ts';
import { ABSENCE_KIND_LABELS } from '../src/domain/staff/absences.ts';
import { ROLE_LABELS, ROLE_PERMISSIONS } from '../src/domain/staff/roles.data.ts';
import { COVERAGE_LABELS } from '../src/domain/standard-catalogues/coverage.ts';
import { NATIONAL_FIELDS } from '../src/domain/standard-catalogues/national-fields.data.ts';
import { SUBSCRIPTION_FREQUENCY_LABELS } from '../src/domain/subscriptions/frequencies.data.ts';
import { TOPIC_ACTION_LABELS, TOPIC_STAGE_LABELS } from '../src/domain/topics/topic.ts';

const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8');

/** The words a section must explain: key and, where the domain has one, the official term. */
type Words = Readonly<Record<string, string>>;

const keyed = <Item>(items: readonly Item[], wordOf: (item: Item) => readonly [string, string]): Words =>
  Object.fromEntries(items.map(wordOf));

const columnsIn = (columns: readonly LegalColumn[]): readonly (readonly [string, string])[] =>
  columns.flatMap((it) => [[it.key, it.label] as const, ...columnsIn(it.children ?? [])]);

/** Title of a section of the glossary, and the words of the domain it must hold, no more and no less. */
const SECTIONS: Readonly<Record<string, Words>> = {
  'Kinds of applicant': APPLICANT_KIND_LABELS,
  Roles: ROLE_LABELS,
  Permissions: keyed(Object.values(ROLE_PERMISSIONS).flat(), (permission) => [permission, '']),
  Channels: keyed(Object.entries(RECEIPT_RULES), ([channel, rule]) => [channel, rule.label]),
  Statuses: STATUS_LABELS,
  Actions: ACTION_LABELS,
  Events: EVENT_LABELS,
  'Statuses of an annual report': REPORT_STATUS_LABELS,
  'Actions of an annual report': REPORT_ACTION_LABELS,
  'Statuses of a text asked for a report': REPORT_TASK_STATUS_LABELS,
  'Actions on a text asked for a report': REPORT_TASK_ACTION_LABELS,
  'Statuses of a collected report': MEMBER_STATUS_LABELS,
  'Actions on a collected report': MEMBER_ACTION_LABELS,
  'Statuses of a collection of reports': COLLECTION_STATUS_LABELS,
  'Ways a report is handed in': SUBMISSION_WAY_LABELS,
  'Kinds of adjustment of a sum': ADJUSTMENT_KIND_LABELS,
  'Checks of an annual report': keyed(Object.entries(CHECK_RULES), ([code, rule]) => [code, rule.title]),
  'Queues of the desk': QUEUE_LABELS,
  'Reasons of absence': ABSENCE_KIND_LABELS,
  Outcomes: keyed(OUTCOMES, (outcome) => [outcome.key, outcome.label]),
  'What an outcome demands': keyed(
    OUTCOMES.flatMap((outcome) => outcome.demands),
    (demand) => [demand, ''],
  ),
  'Kinds of side file': SIDE_FILE_KIND_LABELS,
  'Statuses of side files': SIDE_STATUS_LABELS,
  'Actions of side files': SIDE_ACTION_LABELS,
  'Events of side files': SIDE_EVENT_LABELS,
  'Roles in a dispute': DISPUTE_ROLE_LABELS,
  'Results of a dispute': DISPUTE_RESULT_LABELS,
  'Findings about a record': RECORD_FINDING_LABELS,
  Registers: REGISTER_LABELS,
  'Statuses of register entries': ENTRY_STATUS_LABELS,
  'Actions of register entries': ENTRY_ACTION_LABELS,
  'Grounds of withdrawal from a register': WITHDRAWAL_GROUND_LABELS,
  'Events of registers': REGISTER_EVENT_LABELS,
  'Kinds of notice': NOTICE_KIND_LABELS,
  'States of a notice': NOTICE_STATUS_LABELS,
  'How often subscribers are written to': SUBSCRIPTION_FREQUENCY_LABELS,
  'Kinds of solicitation': SOLICITATION_KIND_LABELS,
  'Statuses of solicitations': SOLICITATION_STATUS_LABELS,
  'Actions of solicitations': SOLICITATION_ACTION_LABELS,
  'States of opinions': OPINION_STATE_LABELS,
  'What becomes of opinions': TREATMENT_LABELS,
  'Kinds of visitor message': MESSAGE_KIND_LABELS,
  'Categories of visitor messages': MESSAGE_CATEGORY_LABELS,
  'Statuses of visitor messages': MESSAGE_STATUS_LABELS,
  'Actions of visitor messages': MESSAGE_ACTION_LABELS,
  'Events of participation': PARTICIPATION_NOTES,
  'Stages of topics': TOPIC_STAGE_LABELS,
  'Actions of topics': TOPIC_ACTION_LABELS,
  'Kinds of organ by their columns': ORGAN_LEVEL_LABELS,
  'Legal columns': Object.fromEntries(columnsIn(LEGAL_COLUMNS)),
  'Fields of standard catalogues': keyed(NATIONAL_FIELDS, ({ key, label }) => [key, label]),
  'Coverage of a catalogue entry': COVERAGE_LABELS,
  'Elements of letters': keyed(Object.entries(LETTER_ELEMENTS), ([key, { what }]) => [key, what]),
  'Findings before publication': keyed(Object.entries(FINDING_KINDS), ([code, { label }]) => [code, label]),
  'Kinds of word': WORD_KIND_LABELS,
  'Rows of table 3': keyed(TABLE_3_ROWS, (row) => [row.key, row.label]),
  'Columns of table 4': { ...TABLE_4_GROUP_LABELS, ...TABLE_4_RESULT_LABELS },
};

/** The first two cells of every row of a section whose first cell is one identifier. */
function wordsOf(text: string, section: string): Words {
  const [, after = ''] = text.split(new RegExp(`^##+ ${section}$`, 'm'));
  const [body = ''] = after.split(/^##+ /m);
  const rows = body.matchAll(/^\| `([^`|]+)` +\| ([^|]+) \|/gm);
  return Object.fromEntries([...rows].map(([, key, term]) => [key ?? '', (term ?? '').trim()]));
}

/** Words that the glossary lacks, gives another term, or still holds although the domain dropped them. */
function differences(text: string, section: string, words: Words): readonly string[] {
  const explained = wordsOf(text, section);
  const lacking = Object.entries(words)
    .filter(([key, term]) => explained[key] === undefined || (term !== '' && explained[key] !== term))
    .map(([key, term]) => `${section}: ${key} should be ${term || 'explained'}`);
  const gone = Object.keys(explained).filter((key) => !(key in words));
  return [...lacking, ...gone.map((key) => `${section}: ${key} is not in the domain`)];
}

describe('the glossary', () => {
  test.each(Object.entries(SECTIONS))('explains the words of %s as the domain has them', (section, words) => {
    expect(Object.keys(words).length).toBeGreaterThan(0);
    expect(differences(glossary, section, words)).toEqual([]);
  });

  test('names every letter and every section of the report', () => {
    const letters = wordsOf(glossary, 'Letters');
    for (const { code } of LETTER_CATALOGUE) expect(letters).toHaveProperty(code);
    for (const { key, heading } of REPORT_SECTIONS)
      expect(wordsOf(glossary, 'The annual report')).toHaveProperty(key, heading);
  });

  test('is found wanting when a word is missing, wrong or left over', () => {
    const text =
      '## Roles\n\n| `clerk` | 经办人 | — |\n| `ghost` | 无 | — |\n\n## Next\n\n| `head` | 负责人 | — |\n';
    expect(differences(text, 'Roles', { clerk: '承办人', head: '负责人' })).toHaveLength(3);
    expect(differences(text, 'Roles', { clerk: '经办人', ghost: '无' })).toEqual([]);
  });
});
