/** Surnames that are no everyday words: behind a cue such as 户主 they begin a name even without a colon. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭何林罗郑梁谢宋唐邓冯韩曹曾彭萧肖蔡潘田董袁蒋余叶杜苏魏程吕丁沈姚卢姜崔钟谭陆汪范金廖贾夏韦付傅白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤';

/** Surnames that are everyday words too: a colon, a blank or a tab must part them from the cue. */
export const OTHER_SURNAMES =
  '向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';

/** Surnames of two characters. */
export const DOUBLE_SURNAMES = [
  '欧阳',
  '上官',
  '皇甫',
  '令狐',
  '诸葛',
  '司马',
  '司徒',
  '夏侯',
  '公孙',
  '慕容',
  '尉迟',
  '长孙',
  '宇文',
  '东方',
  '独孤',
  '南宫',
  '轩辕',
  '呼延',
  '端木',
  '濮阳',
] as const;
