const AGENCY = '/api/v1/agencies/{agencyId}';
const ITEM = `${AGENCY}/disclosures/{itemId}`;

/** Every operation on channels. */
export const CHANNEL_OPERATIONS = [
  `GET ${AGENCY}/update-monitor`,
  `GET ${AGENCY}/channel-settings`,
  `GET ${AGENCY}/channel-log`,
  `GET ${AGENCY}/channel-log.csv`,
  `GET ${AGENCY}/mail-subscriptions`,
  `GET ${ITEM}/copy`,
  `POST ${ITEM}/copies`,
  `PUT ${AGENCY}/channel-settings`,
  `GET ${AGENCY}/channel-accounts`,
  `GET ${AGENCY}/channel-tasks`,
  `POST ${AGENCY}/channel-tasks/{taskId}/settlement`,
  `POST ${ITEM}/channel-tasks`,
  `PUT ${AGENCY}/channel-accounts/{channel}`,
];

/** A valid body of every operation among them that takes one. */
export const CHANNEL_BODIES: Readonly<Record<string, object>> = {
  [`POST ${AGENCY}/channel-tasks/{taskId}/settlement`]: { result: 'taken-down', remoteUrl: null },
  [`POST ${ITEM}/channel-tasks`]: { channel: 'weibo' },
  [`PUT ${AGENCY}/channel-accounts/{channel}`]: {
    name: '青禾发布',
    baseUrl: 'https://api.weibo.com',
    appId: '1',
    secret: 'token',
    enabled: true,
    version: 0,
  },
  [`POST ${ITEM}/copies`]: { channel: 'wechat-copy' },
  [`PUT ${AGENCY}/channel-settings`]: {
    warnDays: 7,
    displayItems: 8,
    displaySeconds: 15,
    displayColumnId: null,
    licence: 'attribution',
    licenceNote: '',
    version: 0,
  },
};
