import { attribute, child, childrenOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';

/** Looks at word/settings.xml: variables, the source of a mail merge, the template. */
export function checkSettings(settings: XmlElement | undefined, found: Collector): void {
  if (!settings) return;
  for (const variable of childrenOf(child(settings, 'docVars'), 'docVar')) {
    const text = `${attribute(variable, 'name') ?? ''}：${attribute(variable, 'val') ?? ''}`;
    found.leak('document-variables', '文档变量', text);
    found.text('文档变量', text, true);
  }
  const merge = child(settings, 'mailMerge');
  if (merge) {
    const query =
      attribute(child(merge, 'query'), 'val') ?? attribute(child(merge, 'connectString'), 'val') ?? '';
    found.leak('mail-merge', '文档设置', query);
    found.text('文档设置：邮件合并', query, true);
  }
}
