import type pg from 'pg';

/** A value of a column as COPY writes it in text format. */
export type Field = string | number | boolean | Uint8Array | null;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function fieldText(value: Field): string {
  if (value === null) return '\\N';
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  return String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

type Connection = {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
};

/** What the driver asks of a query it is handed: here one that answers “send the rows” with the rows. */
function copyIn(text: string, rows: readonly string[], done: (error: Error | null) => void) {
  let failure: Error | null = null;
  return {
    submit: (connection: Connection) => connection.query(text),
    handleCopyInResponse: (connection: Connection) => {
      for (let first = 0; first < rows.length; first += 1000)
        connection.sendCopyFromChunk(Buffer.from(`${rows.slice(first, first + 1000).join('\n')}\n`));
      connection.endCopyFrom();
    },
    handleCommandComplete: () => undefined,
    handleError: (error: Error) => {
      failure = error;
      done(error);
    },
    handleReadyForQuery: () => {
      if (!failure) done(null);
    },
  };
}

/** Writes rows into a table by COPY, a thousand at a time over the wire. */
export function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Field[])[],
): Promise<void> {
  if (rows.length === 0) return Promise.resolve();
  const lines = rows.map((row) => row.map(fieldText).join('\t'));
  return new Promise((resolve, reject) => {
    const text = `copy ${table} (${columns.join(', ')}) from stdin`;
    client.query(
      copyIn(text, lines, (error) => (error ? reject(error) : resolve())) as unknown as pg.Submittable,
    );
  });
}
