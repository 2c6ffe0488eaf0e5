import type { PlainDate } from '../domain/calendar/plain-date.ts';

/** The rows of files beside a case and of their letters (decision 0028). */
export type SideFileTables = {
  sideFiles: {
    agencyId: string;
    id: string;
    kind: string;
    requestId: string | null;
    parentId: string | null;
    number: string;
    year: number;
    title: string;
    wrappedKey: Buffer;
    sealedPerson: Buffer | null;
    status: string;
    role: string | null;
    body: string | null;
    caseNumber: string | null;
    reviewedFirst: boolean;
    receivedOn: PlainDate;
    dueOn: PlainDate | null;
    provisional: boolean;
    calendarVersion: string;
    stayInForce: boolean;
    result: string | null;
    concludedOn: PlainDate | null;
    version: number;
  };
  sideFileLetters: {
    agencyId: string;
    id: string;
    sideFileId: string;
    kind: string;
    year: number;
    serial: number;
    number: string;
    templateVersion: string;
    sealedData: Buffer;
    signedBy: string;
    signedOn: PlainDate;
    token: string;
    pdfFileId: string | null;
    pdfSha256: Buffer | null;
  };
};
