import { z } from 'zod';

/** A web address somebody types: http or https, never a script or a file, for it is printed and linked. */
export const webAddress = (message: string) =>
  z.url({ protocol: /^https?$/, error: message }).max(500, '网址不能超过500个字符');
