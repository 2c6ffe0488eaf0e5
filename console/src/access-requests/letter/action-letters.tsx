import { Form, type FormInstance } from 'antd';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { ISSUING_ACTIONS } from '../../../../src/domain/access-requests/issuing-actions.data.ts';
import type { Action } from '../../../../src/domain/access-requests/lifecycle.data.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { usePaused } from '../../shared/use-paused.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { MissingElements } from './missing-elements.tsx';
import { PreviewFiles } from './preview-files.tsx';
import { type Rehearsal, useActionLetters } from './use-action-letters.ts';

type Values = Record<string, unknown>;

type Props = {
  readonly view: CaseView;
  readonly action: Action;
  readonly form: FormInstance<Values>;
  /** What the form holds before anything is typed. */
  readonly start: object;
  readonly bodyOf: (values: Values) => object;
};

/** The letters a step will issue, set anew while its form is being filled in; nothing for a step without letters. */
export function ActionLetters({ view, action, form, start, bodyOf }: Props) {
  const article = ISSUING_ACTIONS[action];
  const values = Form.useWatch((it: Values) => it, { form, preserve: true });
  const step = article ? { action, input: bodyOf({ ...start, ...values }) } : null;
  const paused = usePaused(step);
  return article && paused ? <Letters view={view} step={paused} article={article} /> : null;
}

type LettersProps = { readonly view: CaseView; readonly step: Rehearsal; readonly article: string };

function Letters({ view, step, article }: LettersProps) {
  const preview = useActionLetters(view.id, step, view.version);
  return (
    <section
      className="live-letter"
      aria-label="将制发的文书"
      aria-live="polite"
      aria-busy={preview.isFetching}
    >
      <p className="form-foot letter-tools">
        <PreviewFiles
          requestId={view.id}
          of="letter-previews"
          body={step}
          disabled={!preview.data?.letters?.length}
        />
      </p>
      <Loaded query={preview}>
        {({ letters, missing }) =>
          missing ? (
            <MissingElements missing={missing} article={article} />
          ) : (
            letters.map((letter) => (
              <LetterSheet key={`${letter.title}${letter.addressee}`} letter={letter} />
            ))
          )
        }
      </Loaded>
    </section>
  );
}
