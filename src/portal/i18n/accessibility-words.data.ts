import type { Dictionary } from './language.ts';

const zh = {
  lead: '本网站按照《中华人民共和国无障碍环境建设法》的要求，参照国家标准《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）建设。全部内容和申请、查询等功能不依赖脚本，可以只用键盘操作，也可以使用读屏软件。',
  display: '显示方式',
  modes: [
    ['字号', '小、中、大三种，页面其他部分随文字调整。'],
    ['长者模式', '文字和按钮放大、行距加宽，内容和功能与普通页面相同。'],
    ['高对比度', '黑底白字，链接为黄色并加下划线。'],
    ['深色模式', '深色背景，适合暗处阅读。没有选择的，随您的设备在浅色和深色之间切换。'],
    ['English', '页面框架、指南、申请和查询可以切换为英文；公开的文件为中文。'],
  ] as readonly (readonly [string, string])[],
  remembered:
    '在页面最上方选择，浏览器记住您的选择；也可以用浏览器自带的缩放功能，放大到400%不需要左右滚动。',
  follow: '恢复随设备显示',
  keyboard: '键盘操作',
  keyboardText:
    '按Tab键依次移动，按回车键打开链接或者提交。每页第一个链接“跳到主要内容”可以越过导航。填写有误时，页面上方列出全部问题，每一条都通向对应的项目。',
  help: '需要帮助',
  helpText: (office: string, address: string, hours: string, telephone: string) =>
    `在网上办理有困难的，可以到${office}（${address}，${hours}）当面办理，书写有困难的由工作人员代为填写；也可以拨打电话${telephone}。发现网页有障碍，请告诉我们。`,
};

type AccessibilityWords = typeof zh;

const en: AccessibilityWords = {
  lead: 'This site follows the Law of the People’s Republic of China on Building an Accessible Environment and the national standard GB/T 37668—2019 on the accessibility of internet content. All content, and making and tracking a request, works without scripts, with the keyboard alone, and with screen readers.',
  display: 'Display',
  modes: [
    ['Text size', 'Small, medium or large; the rest of the page goes with the text.'],
    ['Large print', 'Larger text and buttons and wider lines, with the same content and functions.'],
    ['High contrast', 'White on black, with yellow underlined links.'],
    [
      'Dark mode',
      'A dark background for reading in dark places. Unless you choose, the page follows your device between light and dark.',
    ],
    [
      'English',
      'The frame of the pages, the guide, and making and tracking a request are available in English; published documents are in Chinese.',
    ],
  ],
  remembered:
    'Choose at the top of the page; the browser remembers your choice. You can also zoom with the browser: up to 400 % there is no need to scroll sideways.',
  follow: 'Follow the device again',
  keyboard: 'Keyboard',
  keyboardText:
    'Move with the Tab key; open links or submit with the Enter key. The first link of every page, “Skip to main content”, leads past the navigation. If something is filled in wrongly, the top of the page lists all problems, and each leads to its field.',
  help: 'Help',
  helpText: (office, address, hours, telephone) =>
    `If it is difficult for you to use the site, please come to ${office} (${address}, ${hours}); the staff will write for you if writing is difficult. You can also call ${telephone}. If you find a barrier on this site, please tell us.`,
};

export const ACCESSIBILITY_WORDS: Dictionary<AccessibilityWords> = { zh, en };
