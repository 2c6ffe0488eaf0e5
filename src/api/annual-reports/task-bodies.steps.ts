const AGENCY = '/api/v1/agencies/{agencyId}';
const OF_YEAR = `${AGENCY}/annual-reports/{year}/tasks`;
const TASK = `${AGENCY}/report-tasks/{taskId}`;

/** Those whose If-Match is demanded. */
export const REPORT_TASK_VERSIONED = [
  `POST ${TASK}/supply`,
  `POST ${TASK}/take-over`,
  `POST ${TASK}/return`,
  `POST ${TASK}/cancel`,
];

/** Every operation on texts asked of departments for a report. */
export const REPORT_TASK_OPERATIONS = [
  ...REPORT_TASK_VERSIONED,
  `GET ${AGENCY}/report-tasks`,
  `GET ${OF_YEAR}`,
  `POST ${OF_YEAR}`,
];

/** A valid body of every operation among them that takes one. */
export const REPORT_TASK_BODIES: Readonly<Record<string, object>> = {
  [`POST ${OF_YEAR}`]: {
    section: 'proactive',
    departmentId: null,
    personId: '019f0000-0000-7000-8000-000000000001',
    asked: '本年度主动公开工作情况',
    dueOn: '2025-05-30',
  },
  [`POST ${TASK}/supply`]: { text: '本年度主动公开政府信息若干条。' },
  [`POST ${TASK}/take-over`]: { reportVersion: 0 },
  [`POST ${TASK}/return`]: { reason: '请补充数据' },
  [`POST ${TASK}/cancel`]: { reason: '不再需要' },
};
