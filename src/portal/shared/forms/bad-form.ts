/** A form that no page of ours could have sent: answered with an error page, nothing stored. */
export class BadForm extends Error {
  readonly statusCode: 400 | 403 | 413;
  constructor(message: string, statusCode: 400 | 403 | 413 = 400) {
    super(message);
    this.name = 'BadForm';
    this.statusCode = statusCode;
  }
}
