import { Input, InputNumber, Radio, Select } from 'antd';
import type { ItemMetadata } from '../../../src/domain/disclosures/item-content.ts';
import {
  INTERPRETATION_FORM_LABELS,
  INTERPRETATION_FORMS,
  ITEM_KIND_LABELS,
  ITEM_KINDS,
  KIND_TRAITS,
  OPENNESS_LABELS,
  OPENNESSES,
  VALIDITIES,
  VALIDITY_LABELS,
} from '../../../src/domain/disclosures/kinds.data.ts';
import type { Draft } from './draft.ts';
import { DayInput, Labelled, TextField } from './draft-fields.tsx';
import { RelationsField } from './relations-field.tsx';
import { RuleNotesField } from './rule-notes-field.tsx';
import { columnChoices, useColumns } from './use-items.ts';

type Props = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

const empty = (text: string): string | null => (text.trim() === '' ? null : text);

/** Everything told about an item beside its text (`domain-law` 6.2, 10.1). */
export function MetadataFields({ draft, onChange }: Props) {
  const { metadata } = draft;
  const set = (part: Partial<ItemMetadata>) => onChange({ metadata: { ...metadata, ...part } });
  const traits = KIND_TRAITS[draft.kind];
  return (
    <div className="item-fields">
      <Labelled label="标题" wide>
        <Input.TextArea
          aria-label="标题"
          rows={2}
          maxLength={200}
          value={draft.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Labelled>
      <Place draft={draft} onChange={onChange} />
      <TextField label="发布机构（全称）" value={metadata.issuer} onChange={(issuer) => set({ issuer })} />
      {traits.numbered && (
        <TextField
          label="发文字号"
          placeholder="如 清政发〔2026〕3号"
          value={metadata.documentNumber ?? ''}
          onChange={(text) => set({ documentNumber: empty(text) })}
        />
      )}
      <DayInput label="成文日期" value={metadata.writtenOn} onChange={(writtenOn) => set({ writtenOn })} />
      <DayInput
        label="形成或者变更之日"
        value={metadata.formedOn}
        onChange={(formedOn) => formedOn && set({ formedOn })}
      />
      {traits.validity && <ValidityFields metadata={metadata} set={set} />}
      {draft.kind === 'interpretation' && (
        <Labelled label="解读形式">
          <Select
            aria-label="解读形式"
            value={metadata.form}
            options={INTERPRETATION_FORMS.map((value) => ({
              value,
              label: INTERPRETATION_FORM_LABELS[value],
            }))}
            onChange={(form) => set({ form })}
          />
        </Labelled>
      )}
      <TextField label="主题分类" value={metadata.theme} onChange={(theme) => set({ theme })} />
      <ArticleItem metadata={metadata} set={set} />
      <TextField label="信息来源" value={metadata.source} onChange={(source) => set({ source })} />
      <Labelled label="主题词" wide>
        <Select
          aria-label="主题词"
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={[' ', '，', ',', '、', ';', '；']}
          value={[...metadata.keywords]}
          onChange={(keywords: string[]) => set({ keywords })}
        />
      </Labelled>
      <Labelled label="内容概述（不超过100字）" wide>
        <Input.TextArea
          aria-label="内容概述"
          rows={2}
          maxLength={300}
          count={{ show: true, max: 100 }}
          value={metadata.summary}
          onChange={(event) => set({ summary: event.target.value })}
        />
      </Labelled>
      <Openness metadata={metadata} set={set} />
      <OtherPeriod metadata={metadata} set={set} />
      {draft.kind === 'rule' && (
        <RuleNotesField notes={metadata.ruleNotes} onChange={(ruleNotes) => set({ ruleNotes })} />
      )}
      <RelationsField relations={metadata.relations} onChange={(relations) => set({ relations })} />
    </div>
  );
}

function Place({ draft, onChange }: Props) {
  const { data } = useColumns();
  return (
    <>
      <Labelled label="种类">
        <Select
          aria-label="种类"
          value={draft.kind}
          options={ITEM_KINDS.map((value) => ({ value, label: ITEM_KIND_LABELS[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Labelled>
      <Labelled label="栏目">
        <Select
          aria-label="栏目"
          showSearch={{ optionFilterProp: 'label' }}
          value={draft.columnId}
          options={[...columnChoices(data?.columns ?? [], draft.kind)]}
          onChange={(columnId) => onChange({ columnId })}
        />
      </Labelled>
    </>
  );
}

type PartProps = {
  readonly metadata: ItemMetadata;
  readonly set: (part: Partial<ItemMetadata>) => void;
};

const ValidityFields = ({ metadata, set }: PartProps) => (
  <>
    <DayInput
      label="实施日期"
      value={metadata.effectiveOn}
      onChange={(effectiveOn) => set({ effectiveOn })}
    />
    <DayInput
      label="有效期至（期满自动失效）"
      value={metadata.expiresOn}
      onChange={(expiresOn) => set({ expiresOn })}
    />
    <Labelled label="有效性">
      <Select
        aria-label="有效性"
        value={metadata.validity}
        options={VALIDITIES.map((value) => ({ value, label: VALIDITY_LABELS[value] }))}
        onChange={(validity) => set({ validity })}
      />
    </Labelled>
  </>
);

const ArticleItem = ({ metadata, set }: PartProps) => (
  <Labelled label="条例第二十条" hint="只属于第二十一条的不选。">
    <Select
      aria-label="条例第二十条的项"
      allowClear
      value={metadata.articleItem}
      options={Array.from({ length: 15 }, (_, at) => ({ value: at + 1, label: `第（${at + 1}）项` }))}
      onChange={(item: number | undefined) => set({ articleItem: item ?? null })}
    />
  </Labelled>
);

function Openness({ metadata, set }: PartProps) {
  const closed = metadata.openness !== 'proactive';
  return (
    <>
      <Labelled label="公开属性（源头认定）" wide>
        <Radio.Group
          aria-label="公开属性"
          value={metadata.openness}
          options={OPENNESSES.map((value) => ({ value, label: OPENNESS_LABELS[value] }))}
          onChange={(event) => set({ openness: event.target.value })}
        />
      </Labelled>
      {closed && (
        <>
          <Labelled label="不主动公开的理由和依据" wide>
            <Input.TextArea
              aria-label="不主动公开的理由和依据"
              rows={2}
              maxLength={500}
              value={metadata.opennessReason}
              onChange={(event) => set({ opennessReason: event.target.value })}
            />
          </Labelled>
          <DayInput
            label="下次评估审查的日期"
            value={metadata.reEvaluateOn}
            onChange={(reEvaluateOn) => set({ reEvaluateOn })}
          />
        </>
      )}
    </>
  );
}

/** 法律、法规对政府信息公开的期限另有规定的，从其规定 (art. 26). */
function OtherPeriod({ metadata, set }: PartProps) {
  const { otherPeriod } = metadata;
  return (
    <>
      <Labelled label="公开期限">
        <Radio.Group
          aria-label="公开期限"
          value={otherPeriod ? 'other' : 'usual'}
          options={[
            { value: 'usual', label: '20个工作日' },
            { value: 'other', label: '法律、法规另有规定' },
          ]}
          onChange={(event) =>
            set({ otherPeriod: event.target.value === 'other' ? { workingDays: 7, basis: '' } : null })
          }
        />
      </Labelled>
      {otherPeriod && (
        <>
          <Labelled label="工作日数">
            <InputNumber
              aria-label="工作日数"
              min={1}
              max={250}
              value={otherPeriod.workingDays}
              onChange={(workingDays) =>
                set({ otherPeriod: { ...otherPeriod, workingDays: workingDays ?? 20 } })
              }
            />
          </Labelled>
          <TextField
            label="依据"
            value={otherPeriod.basis}
            onChange={(basis) => set({ otherPeriod: { ...otherPeriod, basis } })}
          />
        </>
      )}
    </>
  );
}
