import { z } from 'zod';
import { Day, maybeWords, words } from '../access-requests/reply-facts-schema.ts';

const Source = z.discriminatedUnion(
  'from',
  [
    z.strictObject({ from: z.literal('column'), columnId: z.uuid('请选择栏目') }),
    z.strictObject({
      from: z.literal('keywords'),
      words: z.array(words('关键词', 30)).min(1, '请填写关键词').max(20, '关键词不能超过20个'),
    }),
    z.strictObject({
      from: z.literal('items'),
      itemIds: z.array(z.uuid('信息编号不正确')).min(1, '请选择信息').max(100, '信息不能超过100条'),
    }),
  ],
  { error: '请选择内容的来源' },
);

/** A topic as its form sends it. */
export const TopicInput = z.strictObject({
  title: words('专题名称', 60),
  intro: maybeWords('导语', 1000),
  picture: z.strictObject({ fileId: z.uuid(), alt: maybeWords('图片的文字说明', 200) }).nullable(),
  sections: z
    .array(
      z.strictObject({
        label: words('栏目名称', 30),
        source: Source,
        most: z.int('条数应为整数').min(1).max(50, '每个栏目最多显示50条'),
      }),
    )
    .max(12, '栏目不能超过12个'),
  hotline: maybeWords('热线', 500),
  fromOn: Day,
  toOn: Day.nullable(),
});
export type TopicInput = z.infer<typeof TopicInput>;

export const TopicEdit = TopicInput.extend({ version: z.int().min(0) });
export type TopicEdit = z.infer<typeof TopicEdit>;
