/** The rows of `migrations/0007-consultations.sql`, camel-cased. */
export type ConsultationTables = {
  consultationInvitations: {
    agencyId: string;
    id: string;
    consultationId: string;
    requestId: string;
    tokenHash: Buffer;
    codeHash: string;
    failures: number;
    sealedContent: Buffer;
    sealedDraft: Buffer | null;
    sealedAnswer: Buffer | null;
    createdAt: Date;
    codeIssuedAt: Date;
    firstOpenedAt: Date | null;
    draftSavedAt: Date | null;
    answeredAt: Date | null;
    revokedAt: Date | null;
  };
};
