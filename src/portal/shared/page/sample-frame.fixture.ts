import { USUAL_SITE } from '../../../domain/agencies/site-settings.ts';
import { plainDate } from '../../../domain/calendar/plain-date.ts';
import type { AgencyFrame } from './frame.ts';
import { STANDARD_MODES } from './modes.ts';

/** The frame of a fictional organ; every setting filled in. */
export const sampleFrame: AgencyFrame = {
  agency: {
    id: '01900000-0000-7000-8000-000000000001',
    parentId: null,
    code: 'qhq-csj',
    name: '青禾区测试局',
    profile: {
      officeName: '青禾区测试局办公室',
      address: '青禾区示范路1号',
      hours: '工作日9:00—17:00',
      telephone: '0900-0000000',
      fax: '0900-0000001',
      email: 'csj@qinghe.example.cn',
      postcode: '000000',
    },
    settings: {
      letterhead: '青禾区测试局文件',
      documentCode: '青测公开',
      reviewBody: '青禾区人民政府',
      reviewBodyAddress: '青禾区示范路2号',
      reviewOnlineUrl: 'https://review.example.cn/',
      court: '青禾区人民法院',
      queryReviewFirst: false,
      confirmationAnnounced: false,
      demonstration: false,
      reportingAs: 'department',
    },
  },
  site: USUAL_SITE,
  columns: { tree: [], find: () => undefined, path: () => [] },
  language: 'zh',
  modes: STANDARD_MODES,
  today: plainDate('2025-05-12'),
  path: '/qhq-csj',
  publicUrl: 'https://zwgk.example.cn',
};

/** The same organ, plainly fictional. */
export const demonstrationFrame: AgencyFrame = {
  ...sampleFrame,
  agency: {
    ...sampleFrame.agency,
    settings: { ...sampleFrame.agency.settings, demonstration: true },
  },
};
