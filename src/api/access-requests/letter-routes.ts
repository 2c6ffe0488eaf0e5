import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACTION_COMMANDS } from '../../application/access-requests/action-commands.ts';
import { docxOf, letterAsDocx } from '../../application/access-requests/letter-as-docx.ts';
import { openLetterPreviews, openReplyPreview } from '../../application/access-requests/open-preview.ts';
import type { App } from '../../application/app.ts';
import { letterPdf } from '../../application/shared/letter-files.ts';
import { ACTIONS, type Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { sendFile, sendPdf } from '../downloads.ts';
import { ClearQuery, LetterPreviewView } from '../letters/preview-view.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';

const tags = ['依申请公开'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const CASE = '/agencies/:agencyId/access-requests/:requestId';

/** An action with what its form holds: the same body the action itself takes. */
const rehearsals = ACTIONS.map((action) =>
  z.strictObject({ action: z.literal(action), input: ACTION_COMMANDS[action] }),
);
const [first, ...others] = rehearsals;
if (!first) throw new Error('no actions');
const Rehearsal = z.discriminatedUnion('action', [first, ...others], { error: '请选择要预览文书的办理步骤' });

const LetterPreviewsView = z
  .object({ letters: z.array(LetterPreviewView).readonly() })
  .meta({ id: 'LetterPreviews' });

type Body = { readonly action: Action; readonly input: never };

/** The letters an action would issue, and letters for a word processor. Nothing but the look is written. */
export const letterRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${CASE}/letter-previews`,
      {
        schema: {
          tags,
          summary: '办理步骤将要制发的文书；不占用文号，个人信息遮盖（clear=true 显示全文，留痕）',
          params: Params,
          querystring: ClearQuery,
          body: Rehearsal,
          response: { 200: LetterPreviewsView, 403: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const body = request.body as Body;
        const { params, query } = request;
        const shown = { rehearsal: body, clear: query.clear };
        const letters = await openLetterPreviews(app, actorOf(request), params.requestId, shown);
        const view = letters.ok ? { ok: true as const, value: { letters: letters.value } } : letters;
        return respond(reply, view) as never;
      },
    );

    for (const [ending, label] of [
      ['pdf', 'PDF'],
      ['docx', 'DOCX'],
    ] as const) {
      server.post(
        `${CASE}/letter-previews/${ending}`,
        {
          schema: {
            tags,
            summary: `办理步骤将要制发的第一份文书（${label}预览，留痕）`,
            params: Params,
            body: Rehearsal,
            response: { 403: Problem, 409: Problem },
          },
        },
        async (request, reply) => {
          const actor = actorOf(request);
          const body = request.body as Body;
          const shown = { rehearsal: body, clear: true };
          const letters = await openLetterPreviews(app, actor, request.params.requestId, shown);
          if (!letters.ok) return refusalProblem(reply, letters.refusal);
          const [letter] = letters.value;
          if (!letter) return problem(reply, 409, { code: 'no-letter', title: '这个步骤不制发文书' });
          return sendAs(ending, letter, actor.agencyId, reply);
        },
      );
    }

    const sendAs = async (
      ending: 'pdf' | 'docx',
      letter: LetterData,
      agencyId: string,
      reply: Parameters<typeof sendFile>[0],
    ) =>
      ending === 'pdf'
        ? sendPdf(reply, `${letter.title}（预览）.pdf`, await letterPdf(app, agencyId, letter))
        : sendFile(reply, await docxOf(app, letter));

    server.post(
      `${CASE}/letter-preview.docx`,
      {
        schema: {
          tags,
          summary: '答复书预览（DOCX，留痕）',
          params: Params,
          body: ACTION_COMMANDS.draft.nullable(),
        },
      },
      async (request, reply) => {
        const shown = { draft: request.body, clear: true };
        const letter = await openReplyPreview(app, actorOf(request), request.params.requestId, shown);
        if (!letter.ok) return refusalProblem(reply, letter.refusal);
        return sendFile(reply, await docxOf(app, letter.value.letter));
      },
    );

    server.get(
      `${CASE}/letters/:letterId/docx`,
      { schema: { tags, summary: '文书（DOCX，留痕）', params: Params.extend({ letterId: z.uuid() }) } },
      async (request, reply) => {
        const { requestId, letterId } = request.params;
        return sendFile(reply, await letterAsDocx(app, actorOf(request), requestId, letterId));
      },
    );
  };
