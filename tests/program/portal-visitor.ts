import { citizenForm, identityProof } from '../factories/application.ts';

/** An application that waits at its check-your-answers page, in a browser that holds its cookie. */
export type Filled = { readonly checkPath: string; readonly receiptPath: string; readonly cookie: string };

/** What the receipt page shows. */
export type Receipt = { readonly number: string; readonly queryCode: string };

/** A page that did not answer as expected. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly status: number;
  constructor(what: string, answer: Response) {
    super(`${what} answered ${answer.status}`);
    this.status = answer.status;
  }
}

/**
 * A citizen at a browser without JavaScript: opens pages, fills the multipart form in, follows redirects one by
 * one, and reads number and query code off the receipt.
 */
export function portalVisitor(url: string, code: string) {
  const get = (path: string, cookie = '') =>
    fetch(`${url}${path}`, { headers: { cookie }, redirect: 'manual' });
  const post = (path: string, body: FormData | URLSearchParams, cookie = '', signal?: AbortSignal) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      body,
      headers: { cookie, origin: url },
      redirect: 'manual',
      signal: signal ?? null,
    });

  return {
    /** Opens the form, fills it in with this description and goes on to the check page. */
    async fillIn(description: string): Promise<Filled> {
      const form = await get(`/${code}/apply/new`);
      if (!(await form.text()).includes('multipart/form-data')) throw new UnexpectedAnswer('the form', form);
      const answer = await post(`/${code}/apply/new`, formData(description));
      const checkPath = answer.headers.get('location');
      const [cookie] = answer.headers.getSetCookie();
      await answer.text();
      if (answer.status !== 303 || !checkPath || !cookie)
        throw new UnexpectedAnswer('the filled form', answer);
      const own = cookie.split(';')[0] ?? '';
      const check = await get(checkPath, own);
      if (!(await check.text()).includes(description)) throw new UnexpectedAnswer('the check page', check);
      return { checkPath, receiptPath: checkPath.replace('/check/', '/receipt/'), cookie: own };
    },

    /** Confirms; returns once the server has answered that the application is filed. `hangUp` ends the connection. */
    async confirm({ checkPath, receiptPath, cookie }: Filled, hangUp?: AbortSignal): Promise<void> {
      const answer = await post(checkPath, new URLSearchParams(), cookie, hangUp);
      await answer.text();
      if (answer.status !== 303 || answer.headers.get('location') !== receiptPath)
        throw new UnexpectedAnswer('the confirmation', answer);
    },

    /** The receipt of this application, or `null` while it has not been filed. */
    async receipt({ checkPath, receiptPath, cookie }: Filled): Promise<Receipt | null> {
      const answer = await get(receiptPath, cookie);
      const page = await answer.text();
      if (answer.status === 303 && answer.headers.get('location') === checkPath) return null;
      const number = /<dd class="number">([^<]+)</.exec(page)?.[1];
      const queryCode = /<dd class="query-code">([^<]+)</.exec(page)?.[1];
      if (!number || !queryCode) throw new UnexpectedAnswer('the receipt', answer);
      return { number, queryCode };
    },

    /** The progress page behind number and query code, or `null` when they open nothing. */
    async lookUp({ number, queryCode }: Receipt): Promise<string | null> {
      const asked = await post(`/${code}/query`, new URLSearchParams({ number, queryCode }));
      await asked.text();
      const path = asked.headers.get('location');
      const [cookie] = asked.headers.getSetCookie();
      if (asked.status !== 303 || !path || !cookie) return null;
      const progress = await get(path, cookie.split(';')[0]);
      return progress.status === 200 ? progress.text() : null;
    },
  };
}

/** Every field of the page, as a browser sends it: those of the other kind of applicant are there, but empty. */
function formData(description: string): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(citizenForm({ description }))) data.append(name, value);
  for (const name of ['organisationName', 'organisationKind', 'creditCode', 'contactName'])
    data.append(name, '');
  data.append('identityProof', new File([Buffer.from(identityProof.bytes)], identityProof.name));
  data.append('materials', new File([], ''));
  return data;
}
