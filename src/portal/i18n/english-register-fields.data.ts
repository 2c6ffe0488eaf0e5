import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';

/** The public fields and choices of a register in English; the Chinese ones are those of `REGISTER_FIELDS`. */
export type EnglishField = { readonly label: string; readonly choices?: Readonly<Record<string, string>> };

const PARTY: Readonly<Record<string, EnglishField>> = {
  partyName: { label: 'Party' },
  partyKind: {
    label: 'Kind of party',
    choices: {
      organisation: 'Legal person or other organization',
      'sole-trader': 'Individual business',
      person: 'Natural person',
    },
  },
  creditCode: { label: 'Unified social credit code' },
  legalRepresentative: { label: 'Legal representative' },
};

const LICENCE: Readonly<Record<string, EnglishField>> = {
  number: { label: 'Number of the licensing decision' },
  ...PARTY,
  result: {
    label: 'Decision',
    choices: {
      granted: 'Licence granted',
      refused: 'Licence refused',
      altered: 'Altered',
      renewed: 'Renewed',
      rescinded: 'Rescinded',
      recalled: 'Recalled',
      cancelled: 'Cancelled',
    },
  },
  documentName: { label: 'Title of the decision' },
  category: {
    label: 'Kind of licence',
    choices: {
      general: 'General',
      franchise: 'Franchise',
      recognition: 'Recognition',
      verification: 'Verification',
      registration: 'Registration',
      other: 'Other',
    },
  },
  subject: { label: 'What is licensed' },
  certificateName: { label: 'Licence certificate' },
  certificateNumber: { label: 'Number of the certificate' },
  decidedOn: { label: 'Date of decision' },
  validFrom: { label: 'Valid from' },
  validUntil: { label: 'Valid until' },
  organName: { label: 'Licensing authority' },
  publicUntil: { label: 'Public until' },
};

const PENALTY: Readonly<Record<string, EnglishField>> = {
  number: { label: 'Number of the penalty decision' },
  ...PARTY,
  subject: { label: 'Cause of action' },
  facts: { label: 'Facts of the violation' },
  basis: { label: 'Legal basis' },
  category: {
    label: 'Kind of penalty',
    choices: {
      warning: 'Warning',
      fine: 'Fine',
      confiscation: 'Confiscation of unlawful gains or property',
      suspension: 'Temporary seizure of licences',
      downgrade: 'Lowering of qualification grade',
      revocation: 'Revocation of licences',
      restriction: 'Restriction of production or business',
      closure: 'Suspension of production or business',
      barring: 'Restriction from practice',
      detention: 'Administrative detention',
      several: 'Several penalties together',
      other: 'Other administrative penalties',
    },
  },
  content: { label: 'Penalty' },
  fine: { label: 'Fine (10,000 yuan)' },
  confiscated: { label: 'Amount confiscated (10,000 yuan)' },
  certificate: { label: 'Licence seized or revoked, with its number' },
  decidedOn: { label: 'Date of decision' },
  validUntil: { label: 'Penalty in force until' },
  organName: { label: 'Penalizing authority' },
  publicUntil: { label: 'Public until' },
};

const COERCION: Readonly<Record<string, EnglishField>> = {
  number: { label: 'Number of the decision' },
  ...PARTY,
  result: {
    label: 'Type',
    choices: {
      measure: 'Compulsory administrative measure',
      execution: 'Compulsory administrative enforcement',
    },
  },
  category: {
    label: 'Means',
    choices: {
      liberty: 'Restriction of personal freedom',
      sealing: 'Sealing of premises, facilities or property',
      seizure: 'Seizure of property',
      freezing: 'Freezing of deposits or remittances',
      surcharge: 'Additional fine or late payment surcharge',
      transfer: 'Transfer of deposits or remittances',
      auction: 'Auction or lawful disposal',
      removal: 'Removal of obstructions, restoration',
      performance: 'Performance by others',
      other: 'Other means',
    },
  },
  subject: { label: 'Cause of action' },
  basis: { label: 'Legal basis' },
  content: { label: 'What was decided' },
  decidedOn: { label: 'Date of decision' },
  validUntil: { label: 'Until' },
  organName: { label: 'Deciding authority' },
  publicUntil: { label: 'Public until' },
};

const FEE: Readonly<Record<string, EnglishField>> = {
  number: { label: 'Code of the fee' },
  subject: { label: 'Fee' },
  category: {
    label: 'Kind of fee',
    choices: {
      management: 'Administration',
      resource: 'Compensation for resources',
      appraisal: 'Appraisal',
      examination: 'Examinations',
      training: 'Training',
      other: 'Other',
    },
  },
  basis: { label: 'Basis' },
  standard: { label: 'Standard' },
  payer: { label: 'Payable by' },
  treasury: { label: 'Management of funds' },
  decidedOn: { label: 'Charged from' },
  validUntil: { label: 'Charged until' },
  organName: { label: 'Charged by' },
  publicUntil: { label: 'Public until' },
};

/** By register and key of the field; a test holds that none is missing. */
export const ENGLISH_REGISTER_FIELDS: Readonly<Record<RegisterKind, Readonly<Record<string, EnglishField>>>> =
  {
    licence: LICENCE,
    penalty: PENALTY,
    coercion: COERCION,
    fee: FEE,
  };
