import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CatalogueView } from '../../../src/api/standard-catalogues/views.ts';
import {
  COVERAGE_LABELS,
  COVERAGE_STATES,
  type CoverageState,
} from '../../../src/domain/standard-catalogues/coverage.ts';
import '../access-requests/access-requests.css';
import { ColumnTabs } from '../columns/column-tabs.tsx';
import { useDesk } from '../session/session.ts';
import { callForFile } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { saveFile } from '../shared/save-file.ts';
import { useChange } from '../shared/use-change.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { EntryTable } from './entry-table.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { type EntryLine, useCatalogue, useCataloguesApi, useRefreshCatalogues } from './use-catalogues.ts';

/** One standard catalogue: its entries in the official columns, and how each stands before the public. */
export function CataloguePage() {
  const { catalogueId = '' } = useParams();
  const catalogue = useCatalogue(catalogueId);
  const { post } = useDesk();
  return (
    <Page
      title={catalogue.data ? `${catalogue.data.label}领域标准目录` : '标准目录'}
      extra={<Link to={`/${post.code}/columns/catalogues`}>返回各领域</Link>}
    >
      <ColumnTabs />
      <Loaded query={catalogue}>{(view) => <Entries view={view} />}</Loaded>
    </Page>
  );
}

type Opened =
  | { readonly what: 'entry'; readonly entry: EntryLine | null }
  | { readonly what: 'import' | 'rename' }
  | null;

const ALL = [
  { value: '', label: '全部' },
  ...COVERAGE_STATES.map((value) => ({ value, label: COVERAGE_LABELS[value] })),
];

function Entries({ view }: { readonly view: CatalogueView }) {
  const mayManage = useDesk().may('disclosures:manage');
  const [state, setState] = useState<CoverageState | ''>('');
  const [opened, setOpened] = useState<Opened>(null);
  const path = `${useCataloguesApi()}/${view.id}`;
  const refresh = useRefreshCatalogues();
  const retire = useChange<string>(
    (entryId) => ({ path: `${path}/entries/${entryId}/retire`, version: view.version }),
    refresh,
  );
  const download = async () =>
    saveFile(await callForFile({ path: `${path}/catalogue.xlsx` }), `${view.label}领域公开事项标准目录.xlsx`);
  const shown = view.entries.filter((it) => state === '' || it.coverage.state === state);
  const close = () => setOpened(null);
  return (
    <Card
      title={`公开事项（${shown.length}）`}
      extra={
        <span className="form-foot">
          <Select
            aria-label="公开情况"
            className="field-choice"
            value={state}
            options={ALL}
            onChange={setState}
          />
          <Button onClick={() => void download()}>导出 XLSX</Button>
          {mayManage && (
            <>
              <Button onClick={() => setOpened({ what: 'import' })}>导入</Button>
              <Button onClick={() => setOpened({ what: 'rename' })}>修改领域名称</Button>
              <Button type="primary" onClick={() => setOpened({ what: 'entry', entry: null })}>
                增加事项
              </Button>
            </>
          )}
        </span>
      }
    >
      <ProblemAlert error={retire.error} onReload={() => refresh().then(retire.reset)} />
      <EntryTable
        entries={shown}
        {...(mayManage && {
          acts: {
            onChange: (entry: EntryLine) => setOpened({ what: 'entry', entry }),
            onRetire: (entry: EntryLine) => retire.mutate(entry.id),
          },
        })}
      />
      {opened?.what === 'entry' && <EntryDialog view={view} entry={opened.entry} onClose={close} />}
      {opened?.what === 'import' && <ImportDialog view={view} onClose={close} />}
      {opened?.what === 'rename' && <RenameDialog view={view} onClose={close} />}
    </Card>
  );
}
