import type { ConsultationPage } from '../../application/consultations/page-view.ts';
import { PATHS } from '../paths.ts';
import { instantInChinese } from '../shared/parts/chinese-days.ts';
import { fileSize } from '../shared/parts/file-size.ts';
import { CONSENTS } from './consultation-texts.data.ts';

type Opinion = NonNullable<ConsultationPage['draft']>;

/** An opinion line by line, as the check page and the receipt show it. */
export const OpinionFacts = ({ token, opinion }: { token: string; opinion: Opinion }) => (
  <dl className="facts answers">
    <div>
      <dt>是否同意公开</dt>
      <dd>
        <strong>{opinion.consents ? CONSENTS.yes : CONSENTS.no}</strong>
      </dd>
    </div>
    <div>
      <dt>意见和理由</dt>
      <dd className="typed">{opinion.reasons || '（未填写）'}</dd>
    </div>
    <div>
      <dt>证明材料</dt>
      <dd>
        {opinion.files.length === 0
          ? '（未上传）'
          : opinion.files.map((file) => (
              <p key={file.fileId}>
                <a href={PATHS.consultationFile(token, file.fileId)} download>
                  {file.name}（{fileSize(file.size)}）
                </a>
              </p>
            ))}
      </dd>
    </div>
    <div>
      <dt>填写人和联系电话</dt>
      <dd>{opinion.contact || '（未填写）'}</dd>
    </div>
  </dl>
);

type GivenProps = { token: string; page: ConsultationPage; answer: NonNullable<ConsultationPage['answer']> };

/** The receipt: what was answered, when, and what it is worth. */
export const GivenOpinion = ({ token, page, answer }: GivenProps) => (
  <section aria-labelledby="answer-heading">
    <h2 id="answer-heading">已提交的意见</h2>
    <p className="result good" role="status">
      <strong>意见已经提交</strong>
      <span>
        {instantInChinese(new Date(answer.givenAt))}提交，函件文号{page.reference}。
        {answer.effect === 'returned'
          ? '本机关已收到您的意见，将依法作出处理。请保存或者打印本页作为回执。'
          : '提出意见的期限已经届满，本意见作为材料存入案卷。'}
      </span>
    </p>
    <OpinionFacts token={token} opinion={answer} />
    <p className="hint">提交后不能在本页修改；需要补充的，请与本机关联系。</p>
  </section>
);
