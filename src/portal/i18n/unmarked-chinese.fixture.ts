/** The Chinese words of a page outside the elements marked as Chinese; marks hold no elements of their own but links. */
export function unmarkedChinese(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body'));
  const text = body
    .replaceAll(/<(\w+)[^>]*\slang="zh-CN"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return text.match(/[^\s]*\p{Script=Han}[^\s]*/gu) ?? [];
}
