import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../package-root.ts';

const filesBelow = (folder: string, endings: readonly string[]): readonly string[] =>
  readdirSync(join(packageRoot(), folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && endings.includes(extname(it.name)))
    .map((it) => join(it.parentPath, it.name));

const text = (path: string): string => readFileSync(path, 'utf8');

/** What a seal could be drawn with. A rectangle is the red line under the letterhead; it has no radius. */
const SHAPES = /#?\b(circle|ellipse|polygon|path|curve|star)\s*\(|\bradius\s*:/;

describe('a seal is put on, never drawn', () => {
  const templates = filesBelow('src/documents', ['.typ']);

  test.each(templates.map((it) => [it.slice(packageRoot().length), it]))(
    '%s has no round shape',
    (_, path) => {
      expect(text(path)).not.toMatch(SHAPES);
    },
  );

  test('no template loads a picture but the code of verification; a published item also its own', () => {
    for (const path of templates) {
      const allowed = path.includes('item-pdf') ? /data\.qr|picture\.path/ : /data\.qr/;
      for (const [call] of text(path).matchAll(/\bimage\([^)]*\)/g)) expect(call).toMatch(allowed);
    }
  });

  test('there is no picture of a seal in the program, and no text that stands for one', () => {
    const pictures = ['src', 'console/src', 'fonts'].flatMap((it) =>
      filesBelow(it, ['.png', '.jpg', '.svg', '.webp']),
    );
    for (const path of pictures) expect(path).not.toMatch(/seal|stamp|yinzhang/i);
    const styles = ['src', 'console/src'].flatMap((it) => filesBelow(it, ['.css']));
    for (const path of styles)
      expect(text(path)).not.toMatch(/\.(?:seal|stamp)[\w-]*\s*\{[^}]*border-radius:\s*50%/);
  });

  test('it bites where somebody draws one', () => {
    for (const drawn of [
      '#circle(radius: 20mm, stroke: red)',
      'place(ellipse(width: 4cm))',
      'rect(radius: 50%)',
    ])
      expect(drawn).toMatch(SHAPES);
  });
});
