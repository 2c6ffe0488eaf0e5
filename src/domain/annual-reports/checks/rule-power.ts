/**
 * Whether an organ may make rules 规章, as far as its name tells: departments of the State Council, governments of
 * provinces, of cities with districts and of autonomous prefectures (《立法法》第九十一条、第九十三条). `null` where the
 * name does not tell: a 市人民政府 may be that of a county-level city.
 */
export function hasRulePower(agency: string): boolean | null {
  const name = agency.normalize('NFKC').replace(/\s/g, '');
  if (/^(?:国家|中国|中华|国务院)|兵团|经济特区/.test(name)) return null;
  const place = name.replace(/特别行政区|自治区|市辖区/g, '省');
  if (/人民政府(?:办公[室厅])?$/.test(place)) return powerOfGovernment(place.replace(/办公[室厅]$/, ''));
  if (/(?:街道(?:办事处)?|[县区镇乡旗]|工业园|园区)(?:管理委员会|管委会|办事处)?$/.test(place)) return false;
  const isDepartment = /[局委办厅]$|办公室$|委员会$|中心$|支队$|大队$/.test(place);
  return isDepartment && /[省市县区旗州盟镇乡]/.test(place) ? false : null;
}

function powerOfGovernment(name: string): boolean | null {
  if (/[县区旗镇乡]人民政府$/.test(name)) return false;
  return /(?:省|自治州)人民政府$/.test(name) ? true : null;
}
