import { Button, Input } from 'antd';
import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import {
  OVERVIEW_HEADINGS,
  REPORT_SECTIONS,
  type ReportSection,
  type ReportSectionKey,
} from '../../../src/domain/annual-reports/sections.ts';
import { Card } from '../shared/card.tsx';
import { CountedDisclosures } from './counted-disclosures.tsx';
import { CountedDisputes } from './counted-disputes.tsx';
import type { Change, ReportEdit } from './report-edit.ts';
import { SectionTasks } from './section-tasks.tsx';
import { Table2Form } from './table-2-form.tsx';
import { Table3Figures } from './table-3-figures.tsx';
import { Table4Form } from './table-4-form.tsx';

type Props = { readonly view: ReportView; readonly edit: ReportEdit; readonly change: Change };

/** The six sections with their fixed headings, each with its table and its text. */
export const ReportSectionCards = ({ view, edit, change, changed }: Props & { readonly changed: boolean }) =>
  REPORT_SECTIONS.map((section) => (
    <Card key={section.key} title={section.heading} id={section.key}>
      {section.table === 2 && <Disclosures view={view} edit={edit} change={change} />}
      {section.table === 3 && <Table3Figures view={view} />}
      {section.table === 4 && <Disputes view={view} edit={edit} change={change} />}
      <SectionText section={section} view={view} edit={edit} change={change} />
      <SectionTasks section={section} view={view} changed={changed} change={change} />
    </Card>
  ));

/** Table 2 with what the registers count; the sums of a roll-up are shown as they are. */
const Disclosures = ({ view, edit, change }: Props) =>
  view.figuresFrom === 'roll-up' ? (
    <Table2Form table={view.figures.table2} change={null} />
  ) : (
    <>
      <Table2Form table={edit.table2} change={change} />
      <CountedDisclosures year={view.year} table={edit.table2} change={change} />
    </>
  );

/** Table 4 with what the side files count; the sums of a roll-up are shown as they are. */
const Disputes = ({ view, edit, change }: Props) =>
  view.figuresFrom === 'roll-up' ? (
    <Table4Form table={view.figures.table4} change={null} />
  ) : (
    <>
      <Table4Form table={edit.table4} change={change} />
      <CountedDisputes year={view.year} table={edit.table4} change={change} />
    </>
  );

/** What is offered for a section, in the order of its printed headings; what has none follows the requests. */
function offersOf({ facts, offered }: ReportView, key: ReportSectionKey): readonly string[] {
  const texts = facts.filter((it) => it.section === key).map((it) => it.text);
  const first = texts.filter((it) => it.startsWith('（一）'));
  return [...first, ...(offered[key] ? [offered[key]] : []), ...texts.filter((it) => !first.includes(it))];
}

function SectionText({ section, view, edit, change }: Props & { readonly section: ReportSection }) {
  const { key, heading, table } = section;
  const text = edit.sections[key];
  if (!change) return text ? <p className="written report-text">{text}</p> : null;
  const label = table ? `${heading}：文字说明（可不填）` : heading;
  return (
    <>
      {key === 'overview' && text === '' && (
        <Offer
          text={OVERVIEW_HEADINGS.join('\n')}
          label="五个小标题"
          onTaken={(it) => change({ kind: 'section', key, value: it })}
        />
      )}
      {offersOf(view, key)
        .filter((it) => !text.includes(it))
        .map((it) => (
          <Offer
            key={it}
            text={it}
            label={`${heading}的数据：${it.slice(0, 12)}`}
            onTaken={(taken) => change({ kind: 'section', key, value: text ? `${text}\n${taken}` : taken })}
          />
        ))}
      <Input.TextArea
        aria-label={label}
        placeholder={table ? '需要说明的，写在这里；可以不填。' : ''}
        rows={table ? 2 : 8}
        maxLength={20_000}
        value={text}
        onChange={(event) => change({ kind: 'section', key, value: event.target.value })}
      />
    </>
  );
}

type OfferProps = {
  readonly text: string;
  readonly label: string;
  readonly onTaken: (text: string) => void;
};

/** What the ledger knows, to be taken over and rewritten. */
const Offer = ({ text, label, onTaken }: OfferProps) => (
  <div className="offer">
    <p className="written">{text}</p>
    <Button size="small" aria-label={`插入${label}`} onClick={() => onTaken(text)}>
      插入
    </Button>
  </div>
);
