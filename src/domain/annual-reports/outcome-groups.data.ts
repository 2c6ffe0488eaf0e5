/** The six kinds of result that table 3 prints: two rows and the four groups （三）–（六） (国办公开办函〔2021〕30号). */
export const OUTCOME_GROUPS = [
  { key: 'granted', label: '予以公开', english: 'Disclosed' },
  { key: 'partial', label: '部分公开', english: 'Partly disclosed' },
  { key: 'denied', label: '不予公开', english: 'Not disclosed' },
  { key: 'unavailable', label: '无法提供', english: 'Cannot be provided' },
  { key: 'unprocessed', label: '不予处理', english: 'Not handled' },
  { key: 'other', label: '其他处理', english: 'Other' },
] as const;

export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]['key'];
