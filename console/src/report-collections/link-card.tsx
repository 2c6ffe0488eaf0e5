import { Typography } from 'antd';
import type { MemberView } from '../../../src/api/report-collections/views.ts';
import { Card } from '../shared/card.tsx';

/** Where the organ hands in; its code was shown when it was issued and is not kept. */
export const LinkCard = ({ view }: { readonly view: MemberView }) => (
  <Card title="报送链接">
    {view.linkUrl === null ? (
      <p className="muted">还没有链接。在“更多”中生成。</p>
    ) : (
      <>
        <Typography.Paragraph className="link-text" copyable={{ tooltips: ['复制', '已复制'] }}>
          {view.linkUrl}
        </Typography.Paragraph>
        <p className="muted">访问码只在生成时显示；遗失的，生成新链接。</p>
      </>
    )}
  </Card>
);
