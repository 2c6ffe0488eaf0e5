import { App } from 'antd';
import { useNavigate } from 'react-router';
import type { OpenedSideFileView } from '../../../src/api/side-files/views.ts';
import { SIDE_FILE_KIND_LABELS } from '../../../src/domain/side-files/kinds.data.ts';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { useChange } from '../shared/use-change.ts';
import { OPENING_FORMS, type OpenedKind } from './opening-forms.tsx';
import { useSideFilesApi } from './use-side-files.ts';

type Props = {
  readonly kind: OpenedKind;
  /** The case the file belongs to; a correction of records may have none. */
  readonly requestId: string | null;
  readonly onClose: () => void;
};

/** Opens a file beside a case and leads to its page. */
export function OpenDrawer({ kind, requestId, onClose }: Props) {
  const { post } = useDesk();
  const { explain, Fields, initial } = OPENING_FORMS[kind];
  const path = useSideFilesApi();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const open = useChange<object, OpenedSideFileView>(
    (body) => ({ path, body }),
    async ({ sideFileId, number }) => {
      onClose();
      void message.success(`已登记：${number}`);
      await refresh();
      void navigate(`/${post.code}/side-files/${sideFileId}`);
    },
  );
  const label = `登记${SIDE_FILE_KIND_LABELS[kind]}`;
  return (
    <FormDrawer
      title={label}
      name={`open-${kind}`}
      explain={explain}
      change={open}
      onReload={() => refresh().then(open.reset)}
      initial={initial()}
      onFinish={(values) => open.mutate({ kind, requestId, ...values })}
      onClose={onClose}
    >
      <Fields />
    </FormDrawer>
  );
}
