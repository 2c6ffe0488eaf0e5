import { elementsOf } from '../package/xml-query.ts';
import type { XmlElement, XmlNode } from '../package/xml-reader.ts';
import { createCollector } from '../reading.ts';
import { eachStory } from '../word/read-word.ts';
import { dropElements, editPackage } from './edited-package.ts';

/** Parts that a reader never sees. Macros and embedded objects are not among them: a person has to decide. */
const UNSEEN_PARTS =
  /^(docProps\/|customXml\/|word\/(comments[^/]*\.xml|people\.xml|glossary\/|printerSettings\/)|.*\/thumbnail\.)/i;

/** Marks without contents of their own. */
const UNSEEN_MARKS =
  /^(del|moveFrom|.+Change|cellIns|cellDel|cellMerge|comment(RangeStart|RangeEnd|Reference)|annotationRef|move(From|To)Range(Start|End)|customXml(Ins|Del|MoveFrom|MoveTo)Range(Start|End)|proofErr|fldData|dataBinding|docVars|rsids|attachedTemplate|mailMerge)$/;
/** Marks around what stays. */
const WRAPPING = /^(ins|moveTo)$/;
/** What is taken out; what was only blacked out or covered is for a person to delete. */
const REMOVABLE: ReadonlySet<string> = new Set(['hidden-text', 'tiny-text', 'same-colour-text']);

/**
 * A text document with its changes accepted, without comments, hidden text, properties and marks of editing
 * sessions. What is seen stays as it was.
 */
export function cleanWord(bytes: Uint8Array): Uint8Array {
  const office = editPackage(bytes);
  const hidden = new Set<XmlElement>();
  eachStory(office, createCollector(), (run, because) => {
    if (REMOVABLE.has(because)) hidden.add(run);
  });
  office.drop(UNSEEN_PARTS);
  for (const name of office.parts.keys()) {
    const root = /^word\/[^/]+\.xml$/.test(name) ? office.edit(name) : undefined;
    if (!root) continue;
    dropElements(root, (it) => hidden.has(it) || isDeletedRow(it));
    accept(root);
  }
  return office.write();
}

const isDeletedRow = (element: XmlElement): boolean =>
  element.local === 'tr' &&
  elementsOf(element).some(
    (it) => it.local === 'trPr' && elementsOf(it).some((mark) => mark.local === 'del'),
  );

function accept(parent: XmlElement): void {
  for (const key of Object.keys(parent.attributes)) if (/(^|:)rsid/.test(key)) delete parent.attributes[key];
  parent.children = parent.children.flatMap((it): XmlNode[] => {
    if (typeof it === 'string') return [it];
    if (UNSEEN_MARKS.test(it.local)) return [];
    accept(it);
    return WRAPPING.test(it.local) ? it.children : [it];
  });
}
