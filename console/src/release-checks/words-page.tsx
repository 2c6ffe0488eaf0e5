import { Button, Input, Pagination, Select } from 'antd';
import { useState } from 'react';
import '../access-requests/access-requests.css';
import './release-checks.css';
import { useDesk } from '../session/session.ts';
import { chooseFile } from '../shared/choose-file.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { SwitchOffDialog } from './switch-off-dialog.tsx';
import { useWordChanges } from './use-word-changes.ts';
import { useWords, useWordsPath, type Word } from './use-words.ts';
import { WordDialog } from './word-dialog.tsx';
import { WordsTable } from './words-table.tsx';

const PAGE_SIZE = 50;
const SOURCES = [
  { value: 'all', label: '全部词条' },
  { value: 'own', label: '本机关词条' },
  { value: 'house', label: '内置词条' },
  { value: 'off', label: '已停用' },
];

const isShown = (word: Word, source: string, words: string): boolean =>
  (source === 'all' || (source === 'off' ? !word.active : word.source === source)) &&
  `${word.wrong} ${word.right} ${word.note}`.includes(words);

type Open = { readonly dialog: 'edit' | 'off'; readonly word: Word | null } | null;

/** The words looked for before publication: those of the house and the organ's own. */
export function WordsPage() {
  const mayChange = useDesk().may('disclosures:manage');
  const path = useWordsPath();
  const [open, setOpen] = useState<Open>(null);
  const changes = useWordChanges();
  const toggle = (word: Word) => {
    if (!word.active) changes.restore.mutate(word);
    else if (word.source === 'own') changes.retire.mutate(word);
    else setOpen({ dialog: 'off', word });
  };
  return (
    <Page
      title="用字用词"
      note="发布前检查错别字和规范表述所用的词表"
      extra={
        mayChange && (
          <>
            <Button href={`/api/v1${path}/file?type=xlsx`}>导出本机关词条</Button>
            <Button
              loading={changes.take.isPending}
              onClick={() =>
                chooseFile('.xlsx,.xls,.ods,.csv,.tsv,.txt', (file) => changes.take.mutate(file))
              }
            >
              导入词条
            </Button>
            <Button type="primary" onClick={() => setOpen({ dialog: 'edit', word: null })}>
              增加词条
            </Button>
          </>
        )
      }
    >
      <ProblemAlert error={changes.error} />
      {changes.take.isSuccess && (
        <p className="good-news" role="status">
          词条已经导入，下次检查时生效。
        </p>
      )}
      <section className="card" aria-label="词表">
        <Loaded query={useWords()}>
          {(words) => (
            <WordList
              words={words}
              mayChange={mayChange}
              onToggle={toggle}
              onEdit={(word) => setOpen({ dialog: 'edit', word })}
            />
          )}
        </Loaded>
        {mayChange && (
          <p className="explain">
            导入的表格依次为四列：错误写法、规范写法、类别（错别字、规范表述、提示）、说明。
          </p>
        )}
      </section>
      {open?.dialog === 'edit' && <WordDialog word={open.word} onClose={() => setOpen(null)} />}
      {open?.dialog === 'off' && open.word && (
        <SwitchOffDialog word={open.word} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}

type ListProps = {
  readonly words: readonly Word[];
  readonly mayChange: boolean;
  readonly onEdit: (word: Word) => void;
  readonly onToggle: (word: Word) => void;
};

function WordList({ words, ...rest }: ListProps) {
  const [source, setSource] = useState('all');
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(1);
  const shown = words.filter((word) => isShown(word, source, typed.trim()));
  return (
    <>
      <div className="word-filters">
        <Select
          aria-label="词条范围"
          value={source}
          options={SOURCES}
          onChange={(value) => {
            setSource(value);
            setPage(1);
          }}
        />
        <Input
          aria-label="查找词条"
          placeholder="查找词条"
          allowClear
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setPage(1);
          }}
        />
        <span role="status">共{shown.length}条</span>
      </div>
      {shown.length === 0 ? (
        <p className="nothing">没有符合条件的词条。</p>
      ) : (
        <WordsTable words={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} {...rest} />
      )}
      {shown.length > PAGE_SIZE && (
        <Pagination
          current={page}
          pageSize={PAGE_SIZE}
          total={shown.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </>
  );
}
