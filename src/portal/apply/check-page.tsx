import type { DraftView } from '../../application/access-requests/public-views.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { fileSize } from '../shared/parts/file-size.ts';
import { type Answer, applicantAnswers, contactAnswers, wantedAnswers } from './application-text.ts';
import { ApplySteps } from './apply-steps.tsx';
import { applyCrumbs } from './crumbs.ts';

/** Check your answers: nothing is submitted before this page is confirmed. `refusal` says why it could not be. */
export function checkPage(frame: AgencyFrame, draft: DraftView, refusal: string | null): string {
  const { agency } = frame;
  const change = PATHS.applyChange(agency.code, draft.draftId);
  return renderPage({
    frame,
    title: refusal ? '有误：核对申请内容' : '核对申请内容',
    column: 'apply',
    crumbs: applyCrumbs(agency.code, '核对内容'),
    children: (
      <>
        <ApplySteps current={2} />
        {refusal && (
          <div className="error-summary" role="alert">
            <h2>没有提交</h2>
            <p>{refusal}</p>
          </div>
        )}
        <h1>核对申请内容</h1>
        <p className="lead">请逐项核对。需要修改的，选择该项后面的“修改”。</p>
        <Answers title="申请人" answers={applicantAnswers(draft.form)} change={change} />
        <Answers title="联系方式" answers={contactAnswers(draft.form)} change={change} />
        <Answers title="所需政府信息" answers={wantedAnswers(draft.form)} change={change} />
        <Files files={draft.files} change={change} />
        <form method="post" action={PATHS.applyCheck(agency.code, draft.draftId)}>
          <div className="callout">
            <p>
              选择“确认并提交”，表示您确认以上内容真实。
              {agency.settings.confirmationAnnounced
                ? '本机关将与您确认，双方确认之日为收到申请之日。'
                : '系统提示提交成功之日，即为收到申请之日，答复期限从次日起计算。'}
            </p>
          </div>
          <p className="actions">
            <button type="submit" className="button large">
              确认并提交
            </button>
            <a href={change}>返回修改</a>
          </p>
        </form>
      </>
    ),
  });
}

type AnswersProps = { title: string; answers: readonly Answer[]; change: string };

const Answers = ({ title, answers, change }: AnswersProps) => (
  <section>
    <h2>{title}</h2>
    <dl className="facts answers">
      {answers.map(({ field, label, value }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd className="typed">{value || '（未填写）'}</dd>
          <dd className="change">
            <a href={`${change}#${field}`}>
              修改<span className="visually-hidden">{label}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const PURPOSES = { 'identity-proof': '身份证明', 'applicant-upload': '补充材料' } as const;
const FIELDS = { 'identity-proof': 'identityProof', 'applicant-upload': 'materials' } as const;

const Files = ({ files, change }: { files: DraftView['files']; change: string }) => (
  <section>
    <h2>上传的文件</h2>
    <dl className="facts answers">
      {files.map((file) => (
        <div key={file.fileId}>
          <dt>{PURPOSES[file.purpose]}</dt>
          <dd className="typed">
            {file.name}（{fileSize(file.size)}）
          </dd>
          <dd className="change">
            <a href={`${change}#${FIELDS[file.purpose]}`}>
              修改<span className="visually-hidden">{PURPOSES[file.purpose]}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
