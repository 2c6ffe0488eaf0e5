/**
 * Traditional characters of the words of the form and their simplified ones, by which reports on sites that
 * convert their pages are recognised. Only for recognising labels: texts are kept as printed.
 */
const PAIRS =
  '總总體体況况動动開开處处關关數数據据復复複复議议訴诉訟讼規规範范檔档應应無无這这個个區区從从當当費费許许罰罚強强製制發发廢废現现業业結结轉转類类屬属於于國国祕秘護护權权務务過过執执詢询機机補补請请內内舉举報报訪访獲获資资認认繳缴納纳續续辦办級级維维糾纠審审經经後后單单萬万項项條条種种問问題题進进學学會会組组織织構构與与為为劃划額额購购採采對对減减隻只係系創创時时號号縣县鄉乡鎮镇漢汉軍军員员團团營营統统計计實实確确徵征臺台灣湾陽阳陝陕寧宁龍龙廣广東东園园導导領领廳厅院院聽听讓让門门網网電电訊讯書书見见説说說说還还點点線线異异備备註注釋释間间號号職职責责產产設设環环態态衛卫醫医療疗農农漁渔財财稅税監监督督場场勞劳險险環环水水';

const characters = [...PAIRS];

/** Traditional character → simplified character. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  characters.flatMap((character, index) =>
    index % 2 === 0 ? [[character, characters[index + 1] ?? character] as const] : [],
  ),
);
