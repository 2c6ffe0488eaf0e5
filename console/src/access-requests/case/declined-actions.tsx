import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';

type Declined = {
  readonly action: string;
  readonly label: string;
  readonly reason: string;
  readonly article: string | null;
};

/** Steps of this stage that cannot be taken now, each with the reason and its article. */
export function DeclinedActions({ declined }: { readonly declined: readonly Declined[] }) {
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <dl className="declined">
          {declined.map(({ action, label, reason, article }) => (
            <div key={action}>
              <dt>{label}</dt>
              <dd>
                {reason}
                {article && <span className="second-line">依据：{article}</span>}
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <Button type="text" icon={<QuestionCircleOutlined aria-hidden />}>
        为什么不能…
      </Button>
    </Popover>
  );
}
