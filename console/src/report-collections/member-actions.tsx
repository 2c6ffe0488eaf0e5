import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { MemberLineView } from '../../../src/api/report-collections/views.ts';
import {
  MEMBER_ACTION_LABELS,
  type MemberAction,
} from '../../../src/domain/report-collections/member-lifecycle.data.ts';
import { chooseFile } from '../shared/choose-file.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { LinksDialog } from './links-dialog.tsx';
import {
  CallDialog,
  ContactDialog,
  type MemberStep,
  MemberStepDialog,
  RemovalDialog,
} from './member-dialogs.tsx';
import { REPORT_FILES } from './report-files.data.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Props = { readonly year: number; readonly member: MemberLineView; readonly atWork: boolean };
type Dialog = MemberStep | 'call' | 'link' | 'contact' | 'removal' | null;

const isStep = (action: MemberAction): action is MemberStep => action !== 'hand-in';

/** What can be done with one member now: the likely step as a button, the others behind 更多. */
export function MemberActions({ year, member, atWork }: Props) {
  const [dialog, open] = useState<Dialog>(null);
  const { upload, take } = useSubmit(year, member);
  if (!atWork) return <span className="muted">—</span>;
  const others = othersOf(member);
  const choose = (key: string) => {
    if (key === 'upload') chooseFile(REPORT_FILES, (file) => upload.mutate(file));
    else if (key === 'take') take.mutate(undefined);
    else open(key as Dialog);
  };
  return (
    <>
      <span className="member-actions">
        {member.offers.includes('accept') && (
          <Button onClick={() => open('accept')}>{MEMBER_ACTION_LABELS.accept}</Button>
        )}
        {others.length > 0 && (
          <Dropdown menu={{ items: others, onClick: ({ key }) => choose(key) }} trigger={['click']}>
            <Button aria-label={`更多：${member.name}`} loading={upload.isPending || take.isPending}>
              更多
            </Button>
          </Dropdown>
        )}
      </span>
      <ProblemAlert error={upload.error ?? take.error} />
      <OpenDialog year={year} member={member} dialog={dialog} onClose={() => open(null)} />
    </>
  );
}

/** What stands behind 更多: the less likely steps, and handing in for the organ. */
function othersOf({ offers, isOwn, platformAgencyId, submission }: MemberLineView) {
  const steps = offers.filter(isStep).filter((it) => it !== 'accept');
  const ways = [
    { key: 'upload', label: '上传报告' },
    ...(isOwn || platformAgencyId !== null ? [{ key: 'take', label: '由本平台取用' }] : []),
    { key: 'link', label: '生成新链接' },
    { key: 'call', label: '记录电话催报' },
  ];
  return [
    ...steps.map((it) => ({ key: it as string, label: MEMBER_ACTION_LABELS[it] })),
    ...(offers.includes('hand-in') ? ways : []),
    { key: 'contact', label: '修改单位信息' },
    ...(submission === null ? [{ key: 'removal', label: '移出名单' }] : []),
  ];
}

type OpenProps = {
  readonly year: number;
  readonly member: MemberLineView;
  readonly dialog: Dialog;
  readonly onClose: () => void;
};

function OpenDialog({ year, member, dialog, onClose }: OpenProps) {
  if (dialog === null) return null;
  if (dialog === 'call') return <CallDialog year={year} member={member} onClose={onClose} />;
  if (dialog === 'link') return <LinksDialog year={year} members={[member]} onClose={onClose} />;
  if (dialog === 'contact') return <ContactDialog year={year} member={member} onClose={onClose} />;
  if (dialog === 'removal') return <RemovalDialog year={year} member={member} onClose={onClose} />;
  return <MemberStepDialog year={year} member={member} step={dialog} onClose={onClose} />;
}

/** Handing in for the organ: a file of any format, or its report on this platform. */
function useSubmit(year: number, { memberId, name }: MemberLineView) {
  const path = `${useCollectionApi(year)}/members/${memberId}`;
  const upload = useCollectionChange<File>((file) => {
    const body = new FormData();
    body.append('file', file);
    return { path: `${path}/submissions`, body };
  }, `已读取${name}的报告`);
  const take = useCollectionChange<undefined>(
    () => ({ path: `${path}/platform-submission`, body: {} }),
    `已取用${name}的报告`,
  );
  return { upload, take };
}
