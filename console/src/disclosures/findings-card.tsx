import { Button } from 'antd';
import { useState } from 'react';
import type { ItemFindingView, ItemView } from '../../../src/api/disclosures/views.ts';
import { LinkCheckButton } from '../release-checks/link-check-button.tsx';
import { useDesk } from '../session/session.ts';
import { Card } from '../shared/card.tsx';
import { OverruleDialog } from './overrule-dialog.tsx';

const WEIGHTS = {
  block: { label: '必须处理', tone: 'red' },
  warning: { label: '需要处理', tone: 'amber' },
  hint: { label: '提示', tone: 'grey' },
} as const;

/** Everything the checks found, the gravest first, each with its place, reason and what to do. */
export function FindingsCard({ view }: { readonly view: ItemView }) {
  const mayEdit = useDesk().may('disclosures:edit');
  const [chosen, setChosen] = useState<ItemFindingView | null>(null);
  const open = view.findings.filter((it) => !it.overruled && it.severity !== 'hint').length;
  const order = ['block', 'warning', 'hint'];
  const findings = [...view.findings].sort(
    (a, b) =>
      Number(a.overruled) - Number(b.overruled) || order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return (
    <Card title="公开前检查" id="findings">
      <p className={open > 0 ? 'findings-open' : 'findings-clear'} role="status">
        {open > 0 ? `有${open}处需要处理，处理后才能提交、发布` : '没有需要处理的问题'}
      </p>
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same finding may stand in two places
            <li key={`${finding.key} ${at}`}>
              <Finding finding={finding} onOverrule={setChosen} />
            </li>
          ))}
        </ul>
      )}
      {mayEdit && view.status === 'drafting' && <LinkCheckButton itemId={view.id} />}
      {chosen && <OverruleDialog view={view} finding={chosen} onClose={() => setChosen(null)} />}
    </Card>
  );
}

type FindingProps = {
  readonly finding: ItemFindingView;
  readonly onOverrule: (finding: ItemFindingView) => void;
};

function Finding({ finding, onOverrule }: FindingProps) {
  const { may } = useDesk();
  const { severity, place, message, advice, article, overruled, overrule } = finding;
  const { label, tone } = WEIGHTS[severity];
  const offered =
    !overruled &&
    severity !== 'hint' &&
    ((overrule === 'anybody' && may('disclosures:edit')) ||
      (overrule === 'secrecy-reviewer' && may('disclosures:review-secrecy')));
  return (
    <>
      <p>
        <span className={`chip chip-${overruled ? 'grey' : tone}`}>{overruled ? '已排除' : label}</span>{' '}
        <strong>
          {place.name ? `${place.name}，` : ''}
          {place.where}
        </strong>
        ：{message}
      </p>
      {place.excerpt && <p className="written">{place.excerpt}</p>}
      <p className="second-line">
        {advice}
        {article && `　依据：${article}`}
      </p>
      {offered && (
        <Button size="small" onClick={() => onOverrule(finding)}>
          不是问题，写明理由
        </Button>
      )}
    </>
  );
}
