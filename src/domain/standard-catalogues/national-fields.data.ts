/** A field of the standard catalogues of open government at the grass roots. */
export type NationalField = {
  readonly key: string;
  readonly label: string;
  /**
   * The published sources at hand named twenty-five of the twenty-six; this one was told by practitioners only. An
   * organ may rename or leave out any field.
   */
  readonly unconfirmed?: true;
};

/** The twenty-six trial fields (国办发〔2017〕42号、国办发〔2019〕54号) under the names of that time. */
export const NATIONAL_FIELDS = [
  { key: 'major-projects', label: '重大建设项目' },
  { key: 'public-resources', label: '公共资源交易' },
  { key: 'budgets', label: '财政预决算' },
  { key: 'work-safety', label: '安全生产' },
  { key: 'taxation', label: '税收管理' },
  { key: 'land-compensation', label: '征地补偿' },
  { key: 'housing-expropriation', label: '国有土地上房屋征收与补偿' },
  { key: 'affordable-housing', label: '保障性住房' },
  { key: 'rural-dwellings', label: '农村危房改造' },
  { key: 'environment', label: '生态环境' },
  { key: 'public-culture', label: '公共文化服务' },
  { key: 'public-legal-services', label: '公共法律服务' },
  { key: 'poverty-relief', label: '扶贫' },
  { key: 'disaster-relief', label: '救灾' },
  { key: 'food-and-drugs', label: '食品药品监管' },
  { key: 'urban-enforcement', label: '城市综合执法' },
  { key: 'employment', label: '就业' },
  { key: 'social-insurance', label: '社会保险' },
  { key: 'social-assistance', label: '社会救助' },
  { key: 'care-of-the-aged', label: '养老服务' },
  { key: 'household-registration', label: '户籍管理' },
  { key: 'farm-subsidies', label: '涉农补贴' },
  { key: 'compulsory-education', label: '义务教育' },
  { key: 'medical-care', label: '医疗卫生' },
  { key: 'municipal-services', label: '市政服务' },
  { key: 'spatial-planning', label: '城乡规划', unconfirmed: true },
] as const satisfies readonly NationalField[];

export type NationalFieldKey = (typeof NATIONAL_FIELDS)[number]['key'];
