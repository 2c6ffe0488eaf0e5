import { Alert, Button } from 'antd';
import { ApiProblem } from './api.ts';

type Props = {
  readonly error: Error | null;
  /** Fetches anew what has changed meanwhile; what was typed stays. */
  readonly onReload?: (() => unknown) | undefined;
};

/** Why the server did not do what was asked, with the article it rests on; nothing where there is no error. */
export function ProblemAlert({ error, onReload }: Props) {
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error : null;
  const outdated = problem?.status === 412;
  return (
    <Alert
      className="problem"
      type={outdated ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={outdated ? '其他人刚刚更新了本页内容' : (problem?.message ?? '页面出现故障，请刷新后重试')}
      description={outdated ? '已经填写的内容仍然保留。请先载入最新内容，核对后再次提交。' : details(problem)}
      action={
        onReload &&
        (outdated || problem?.status === 0 || problem?.code === 'letter-changed') && (
          <Button size="small" onClick={() => onReload()}>
            载入最新内容
          </Button>
        )
      }
    />
  );
}

function details(problem: ApiProblem | null) {
  if (!problem) return undefined;
  const more = problem.errors.filter((it) => it.message !== problem.message);
  if (!problem.article && more.length === 0) return undefined;
  return (
    <>
      {problem.article && <p>依据：{problem.article}</p>}
      {more.length > 0 && (
        <ul>
          {more.map((it) => (
            <li key={`${it.path} ${it.message}`}>{it.message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
