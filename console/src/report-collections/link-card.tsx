import { Button, Typography } from 'antd';
import { useState } from 'react';
import type { MemberView } from '../../../src/api/report-collections/views.ts';
import { Card } from '../shared/card.tsx';
import { StepDialog } from '../shared/step-dialog.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { useCollectionApi } from './use-collections.ts';

type Props = { readonly year: string; readonly view: MemberView; readonly atWork: boolean };

/** Where the organ hands in; its code was shown when it was issued and is not kept. Replaced or closed here. */
export function LinkCard({ year, view: { member, linkUrl }, atWork }: Props) {
  const [dialog, open] = useState<'renew' | 'revoke' | null>(null);
  const path = `${useCollectionApi(year)}/members/${member.memberId}/link-revocation`;
  const close = () => open(null);
  const mayIssue = atWork && !member.isOwn && member.status !== 'excused';
  return (
    <Card title="报送链接">
      {linkUrl === null ? (
        <p className="muted">没有链接，该单位不能网上报送。</p>
      ) : (
        <>
          <Typography.Paragraph className="link-text" copyable={{ tooltips: ['复制', '已复制'] }}>
            {linkUrl}
          </Typography.Paragraph>
          <p className="muted">访问码只在生成时显示；遗失的，换发链接。</p>
        </>
      )}
      <p className="form-foot">
        {mayIssue && (
          <Button onClick={() => open('renew')}>{linkUrl === null ? '生成链接' : '换发链接'}</Button>
        )}
        {linkUrl !== null && (
          <Button danger onClick={() => open('revoke')}>
            撤销链接
          </Button>
        )}
      </p>
      {dialog === 'renew' && <LinksDialog year={Number(year)} members={[member]} onClose={close} />}
      {dialog === 'revoke' && (
        <StepDialog
          label="撤销链接"
          path={path}
          version={member.version}
          danger
          explain={`${member.name}的报送链接和访问码随即失效，正在打开的页面也不能继续使用。已经报送的报告不受影响。`}
          onClose={close}
        >
          {null}
        </StepDialog>
      )}
    </Card>
  );
}
