import { notice2027 } from '../../../tests/factories/holiday-notice.ts';
import { USUAL_RULES } from '../../domain/reminders/reminder-rules.ts';

const AGENCY = '/api/v1/agencies/{agencyId}';
const REQUEST = `${AGENCY}/access-requests/{requestId}`;

/** Operations of the calendar and of reminders that name the version they saw. */
export const CALENDAR_VERSIONED = [
  `POST ${AGENCY}/calendar/notices`,
  `POST ${REQUEST}/due-day-notice`,
  `POST ${REQUEST}/due-day-notice-dismissal`,
  `POST ${REQUEST}/overdue-explanation`,
];

/** Every operation of the calendar and of reminders. */
export const CALENDAR_OPERATIONS = [
  ...CALENDAR_VERSIONED,
  `GET ${AGENCY}/calendar`,
  `GET ${AGENCY}/deadlines`,
  `GET ${AGENCY}/due-day-changes`,
  `GET ${AGENCY}/reminder-settings`,
  `GET ${AGENCY}/reminders`,
  `GET ${REQUEST}/due-day`,
  `GET ${REQUEST}/due-day-notice`,
  `POST ${AGENCY}/calendar/notice-previews`,
  `POST ${AGENCY}/reminders/read`,
  `PUT ${AGENCY}/reminder-settings`,
];

/** A correction: with a document number to replace, so that every field holds something. */
const CORRECTION = notice2027({ replaces: '国办发明电〔2025〕7号' });

/** A valid body of every operation among them that takes one. */
export const CALENDAR_BODIES: Readonly<Record<string, object>> = {
  [`POST ${AGENCY}/calendar/notice-previews`]: CORRECTION,
  [`POST ${AGENCY}/calendar/notices`]: CORRECTION,
  [`POST ${REQUEST}/due-day-notice`]: { calendarVersion: '2019–2027/1+1', remark: '' },
  [`POST ${REQUEST}/due-day-notice-dismissal`]: { calendarVersion: '2019–2027/1+1', reason: '已经电话告知' },
  [`POST ${REQUEST}/overdue-explanation`]: { explanation: '材料分散在三个库室，检索超出预计时间' },
  [`POST ${AGENCY}/reminders/read`]: { reminder: null },
  [`PUT ${AGENCY}/reminder-settings`]: USUAL_RULES,
};
