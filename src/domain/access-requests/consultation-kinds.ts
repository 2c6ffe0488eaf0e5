/** Whose opinion is asked (arts. 32, 34, 11, 17): silence means something else for each. */
export type ConsultationKind = 'third-party' | 'co-producer' | 'other-organ' | 'secrecy-authority';
