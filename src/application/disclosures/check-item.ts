import type { Transaction } from '../../database/store.ts';
import { imagesOf, linksOf, outlineOf, textOfBody } from '../../documents/body/text-of-body.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { KIND_TRAITS } from '../../domain/disclosures/kinds.data.ts';
import { checkRelease } from '../../domain/release-checks/check-release.ts';
import type { CheckedText, CheckFinding } from '../../domain/release-checks/finding.ts';
import type { ReleaseMetadata } from '../../domain/release-checks/metadata/metadata.ts';
import type { BodyStructure } from '../../domain/release-checks/structure/body-structure.ts';
import { deadLinks } from '../../domain/release-checks/structure/dead-links.ts';
import type { App } from '../app.ts';
import { lastLinkChecks } from '../release-checks/link-checks.ts';
import { wordListOf } from '../release-checks/word-lists.ts';
import { inspectFile } from '../release-gate/inspect-file.ts';
import { wordsInFile } from '../release-gate/words-in-file.ts';

const field = (name: string, text: string): CheckedText => ({
  part: 'metadata',
  name,
  segments: [{ where: name, text }],
});

/** Everything of an item that a reader will see, piece by piece. */
function textsOf({ title, body, metadata, attachments }: ItemContent): readonly CheckedText[] {
  return [
    { part: 'title', segments: [{ where: '标题', text: title }] },
    { part: 'summary', segments: [{ where: '内容概述', text: metadata.summary }] },
    field('发布机构', metadata.issuer),
    field('信息来源', metadata.source),
    field('主题词', metadata.keywords.join(' ')),
    field('发文字号', metadata.documentNumber ?? ''),
    field('主题分类', metadata.theme),
    field('题注', metadata.ruleNotes.map((it) => it.number).join(' ')),
    field('附件名称', attachments.map((it) => it.name).join(' ')),
    { part: 'body', segments: textOfBody(body) },
    field('链接地址', linksOf(body).map(addressShown).join(' ')),
  ];
}

/** An address as the browser shows it: what is written in percent signs is read all the same. */
function addressShown({ href }: { readonly href: string }): string {
  try {
    return /^(item|file):/.test(href) ? '' : decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** What the readers of a body use beside its words. */
export const structureOf = (body: string): BodyStructure => ({
  images: imagesOf(body).map(({ fileId, alt, where }) => ({ where, source: fileId, alt })),
  links: linksOf(body).map(({ href, text }) => ({ where: '正文', address: href, words: text })),
  anchors: outlineOf(body).map(({ id }) => ({ where: '正文', name: id })),
});

const metadataOf = (app: App, { title, kind, metadata }: ItemContent): ReleaseMetadata => ({
  title,
  documentNumber: metadata.documentNumber,
  numbered: KIND_TRAITS[kind].numbered,
  issuer: metadata.issuer,
  writtenOn: metadata.writtenOn,
  publishedOn: app.today(),
  effectiveOn: metadata.effectiveOn,
  expiresOn: metadata.expiresOn,
  keywords: metadata.keywords,
  summary: metadata.summary,
});

/** Ids of items that the text links to and that are kept in this organ and not given up. */
async function knownItems(tx: Transaction, { body, metadata }: ItemContent): Promise<ReadonlySet<string>> {
  const linked = linksOf(body).flatMap(({ href }) => (href.startsWith('item:') ? [href.slice(5)] : []));
  const known = new Set<string>();
  for (const id of [...linked, ...metadata.relations.map((it) => it.itemId)]) {
    const row = await tx.disclosures.find(id);
    if (row && row.status !== 'discarded' && row.status !== 'withdrawn') known.add(id);
  }
  return known;
}

/** All that the checks find in an item and in each of its files, the files by their very bytes. */
export async function checkItem(
  app: App,
  tx: Transaction,
  content: ItemContent,
): Promise<readonly CheckFinding[]> {
  const known = await knownItems(tx, content);
  const structure = structureOf(content.body);
  const words = await wordListOf(app, tx);
  const findings = checkRelease(textsOf(content), metadataOf(app, content), {
    today: app.today(),
    words,
    structure,
    isKnownItem: (id) => known.has(id),
  });
  const inFiles: CheckFinding[] = [];
  for (const { name, mediaType, sha256 } of content.attachments) {
    const bytes = await app.files.get(tx.agencyId, sha256);
    const inspected = await inspectFile(app, bytes, name, mediaType);
    inFiles.push(...inspected.findings, ...wordsInFile(inspected, name, words));
  }
  const dead = deadLinks(structure, await lastLinkChecks(app, tx, structure));
  return [...findings, ...dead, ...inFiles];
}
