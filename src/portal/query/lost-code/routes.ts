import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../../application/app.ts';
import { askForCode } from '../../../application/query-codes/ask-for-code.ts';
import { redeemLink } from '../../../application/query-codes/redeem-link.ts';
import { CODE, PATHS } from '../../paths.ts';
import { type FormErrors, hasErrors } from '../../shared/forms/form-state.ts';
import { readSimpleForm } from '../../shared/forms/simple-form.ts';
import { agencyFrame, neverStore, sendPage } from '../../shared/http/portal-context.ts';
import { lostCodePage, WAYS } from './lost-code-page.tsx';
import { confirmCodePage, deadLinkPage, newCodePage } from './new-code-page.tsx';

const TOKEN = /^[\w-]{43}$/;

const isWay = (text: string): text is keyof typeof WAYS => Object.hasOwn(WAYS, text);

/** 遗失查询码: asking for a new code, and the page its link leads to. No answer tells what is registered. */
export const lostCodeRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const byMail = app.messages.email !== null;

    server.get(PATHS.lostCode(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { asked } = request.query as { readonly asked?: unknown };
      const values = byMail ? {} : { way: 'post' };
      return sendPage(
        neverStore(reply),
        lostCodePage(frame, { values, errors: {}, asked: asked === '1', byMail }),
      );
    });

    server.post(PATHS.lostCode(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const values = readSimpleForm(request, ['number', 'way', 'contact']);
      const { number = '', way = '', contact = '' } = values;
      const again = (errors: FormErrors, status: number) =>
        sendPage(neverStore(reply), lostCodePage(frame, { values, errors, asked: false, byMail }), status);
      const wrong = wrongOf({ number, way, contact }, byMail);
      if (hasErrors(wrong) || !isWay(way)) return again(wrong, 422);
      const result = await askForCode(app, frame.agency, { number, way, contact }, request.ip);
      if (!result.ok) return again({ number: result.refusal.message }, 429);
      return reply.redirect(`${PATHS.lostCode(frame.agency.code)}?asked=1`, 303);
    });

    await server.register(newCodeRoutes(app));
  };

/** The token travels in the query of the address, which no log keeps, and then in the body of the form. */
const newCodeRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.newCode(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { token } = request.query as { readonly token?: unknown };
      // The switches of the display link back to this page's address: without the token.
      const shown = { ...frame, path: PATHS.lostCode(frame.agency.code) };
      return typeof token === 'string' && TOKEN.test(token)
        ? sendPage(neverStore(reply), confirmCodePage(shown, token))
        : sendPage(neverStore(reply), deadLinkPage(shown, '链接不完整，请从邮件中复制完整的链接'), 422);
    });

    server.post(PATHS.newCode(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const shown = { ...frame, path: PATHS.lostCode(frame.agency.code) };
      const { token = '' } = readSimpleForm(request, ['token']);
      const result = await redeemLink(app, frame.agency, token, request.ip);
      if (result.ok) return sendPage(neverStore(reply), newCodePage(shown, result.value));
      const { code, message } = result.refusal;
      return sendPage(
        neverStore(reply),
        deadLinkPage(shown, message),
        code === 'too-many-attempts' ? 429 : 422,
      );
    });
  };

type Typed = { readonly number: string; readonly way: string; readonly contact: string };

/** What is missing or cannot be; whether it is registered is nobody's business here. */
function wrongOf({ number, way, contact }: Typed, byMail: boolean): FormErrors {
  const noWay = !isWay(way) || (way === 'email' && !byMail);
  return {
    ...(number.trim() === '' && { number: '请填写登记编号' }),
    ...(number.length > 100 && { number: '登记编号不能超过100个字' }),
    ...(noWay && { way: '请选择获取的方式' }),
    ...(contact.trim() === '' && { contact: '请填写登记的电子邮箱或者联系电话' }),
    ...(contact.length > 100 && { contact: '填写的内容不能超过100个字' }),
  };
}
