import { Button } from 'antd';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import {
  INTERPRETATION_FORM_LABELS,
  OPENNESS_LABELS,
  VALIDITY_LABELS,
} from '../../../src/domain/disclosures/kinds.data.ts';
import { type Fact, Facts } from '../access-requests/case/facts.tsx';
import { callForFile } from '../shared/api.ts';
import { Card } from '../shared/card.tsx';
import { saveFile } from '../shared/save-file.ts';
import { BodyPreview } from './body-preview.tsx';
import { PreviewLinks } from './preview-links.tsx';
import { useItemsApi } from './use-items.ts';

const fact = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : []);

function factsOf({ content, indexNumber, publicValidity }: ItemView): readonly Fact[] {
  const { metadata } = content;
  return [
    ...fact('索引号', indexNumber),
    ...fact('发布机构', metadata.issuer),
    ...fact('发文字号', metadata.documentNumber),
    ...fact('成文日期', metadata.writtenOn),
    ...fact('形成或者变更之日', metadata.formedOn),
    ...fact('实施日期', metadata.effectiveOn),
    ...fact('有效期至', metadata.expiresOn),
    ...fact('有效性', VALIDITY_LABELS[publicValidity ?? metadata.validity]),
    ...fact('主题分类', metadata.theme),
    ...fact('条例第二十条', metadata.articleItem === null ? null : `第（${metadata.articleItem}）项`),
    ...fact('主题词', metadata.keywords.join(' ')),
    ...fact('信息来源', metadata.source),
    ...fact('公开属性', OPENNESS_LABELS[metadata.openness]),
    ...fact('解读形式', metadata.form && INTERPRETATION_FORM_LABELS[metadata.form]),
    ...(metadata.summary ? [{ label: '内容概述', value: metadata.summary, wide: true }] : []),
    ...(metadata.opennessReason
      ? [{ label: '不主动公开的理由', value: metadata.opennessReason, wide: true }]
      : []),
  ];
}

/** What goes through review and out, exactly as it was frozen. */
export function ItemContentCard({ view }: { readonly view: ItemView }) {
  const path = `${useItemsApi()}/${view.id}/files`;
  const files = view.content.attachments.filter((it) => it.use === 'attachment');
  const download = async (fileId: string, name: string) =>
    saveFile(await callForFile({ path: `${path}/${fileId}` }), name);
  return (
    <Card title="内容" id="content" extra={<PreviewLinks view={view} />}>
      <Facts facts={factsOf(view)} />
      <BodyPreview itemId={view.id} html={view.content.body} />
      {files.length > 0 && (
        <>
          <h3>附件</h3>
          <ol className="plain">
            {files.map(({ fileId, name }) => (
              <li key={fileId}>
                <Button type="link" className="plain-link" onClick={() => void download(fileId, name)}>
                  {name}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
