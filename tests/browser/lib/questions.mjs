// What residents ask, walked as they would: from the front page, by touch, with no script.
//
// Each question names the touches (at most two) by what the link or heading says or leads to, and
// what must then be read on the screen, in each language. The questions are those of residents in
// news, law suits and owners' meetings; their numbers are kept where one cannot be asked yet.

import { pathToFileURL } from 'node:url';

const QUESTIONS = [
  { number: 1, asks: 'How much is in the account today, and where?', touches: ['money.html'],
    zh: [/共管户/, /对得上，差\s*0\.00/, /1,179,033\.61/], en: [/Jointly controlled account/, /1,179,033\.61/] },
  { number: 2, asks: 'Is my fee fair against others?', touches: ['share.html'],
    zh: [/60 平方米/, /90 平方米/, /120 平方米/, /140 平方米/, /1,023\.19/], en: [/60 m²/, /140 m²/, /1,023\.19/] },
  { number: 3, asks: 'Where did the advertising and parking money go?', touches: [/budget-2026\.html#(income|streams|balance)/, 'i/i5.html'],
    zh: [/公共收益/, /360,000\.00/, /179,200\.00/], en: [/Common income/, /360,000\.00/, /179,200\.00/] },
  { number: 4, asks: 'Who pays and who does not?', touches: ['collection.html'],
    zh: [/1号楼 56\.1%/, /不列任何一户/], en: [/Building 1 56\.1%/i, /building/i] },
  { number: 5, asks: 'Why is this budget line over?', touches: ['i/e11.html'],
    zh: [/多 26,079\.40 元/, /走得偏快/], en: [/26,079\.40/] },
  { number: 6, asks: 'Why did this repair cost so much?', touches: ['i/e11.html', 'v/ji-2026-06-001.html'],
    zh: [/永固防水/, /经理\+司库/, /凭证原件/, /同一单位，上一笔/], en: [/Yonggu/, /approv/i] },
  { number: 7, asks: 'How many guards do I pay for?', touches: ['i/e2.html'],
    zh: [/11 岗 × 3,980\.00 元 × 12/], en: [/11 .*× .*3,980\.00 × 12/] },
  { number: 8, asks: 'What does the company earn?', touches: ['trustee.html'],
    zh: [/应付 87,381\.66 元/, /6\.4%/], en: [/87,381\.66/, /6\.4%/] },
  { number: 9, asks: 'Who approved it?', touches: ['decisions.html'],
    zh: [/业主大会/], en: [/owners/i] },
  { number: 10, asks: 'Is last year’s surplus still there?', touches: [/money\.html#years/, { opens: /^2025年?$/ }],
    zh: [/年初余额 497,758\.04 324,021\.62 821,779\.66/, /期末余额 497,758\.04 324,021\.62 821,779\.66/], en: [/497,758\.04 324,021\.62 821,779\.66.*497,758\.04 324,021\.62 821,779\.66/] },
  { number: 11, asks: 'Did we pay twice?', touches: [/findings\.html#checked/, { opens: /凭证和审批|Vouchers and approval/ }],
    zh: [/同一张发票付了两次\s*没有发现/, /短时间内两笔相同付款\s*没有发现/], en: [/invoice paid twice/i, /nothing found/i] },
  { number: 12, asks: 'What is left in the maintenance fund?', touches: [/money\.html#outside/],
    zh: [/住宅专项维修资金/, /5,579,363\.50/], en: [/Maintenance fund/i, /5,579,363\.50/] },
  { number: 15, asks: 'Is the rating real?', touches: ['assessment.html'],
    zh: [/400 份收回 240 份/, /第三方评估\s*知行社区评估中心（虚构）\s*40%\s*89\s*35\.6/], en: [/240 of 400|240 .* 400/, /40%/] },
  { number: 16, asks: 'What changed since I last looked?', touches: ['changes.html'],
    zh: [/2026年7月改了什么/, /提交 [0-9a-f]{7}/], en: [/July 2026/, /[0-9a-f]{7}/] },
  { number: 17, asks: 'Who are the suppliers, any relatives?', touches: ['suppliers.html'],
    zh: [/关联方：受托人/, /27\.4%/], en: [/related: trustee/, /27\.4%/] },
  { number: 18, asks: 'What is planned next?', touches: ['budget-2026.html'],
    zh: [/全年预算花 266\.93 万元/, /2,669,266\.85/], en: [/2,669,266\.85/] },
  { number: 19, asks: 'How do I object?', touches: ['p/how-to-ask.html'],
    zh: [/工作日|天内|日内/], en: [/days/] },
  { number: 20, asks: 'When is the next disclosure due?', touches: [/methods\.html#calendar/],
    zh: [/2026年7月10日/], en: [/10 July 2026/] },
];

const MOST = 2;

/** Walks every question in the sample's site; returns how many were asked, and the faults. */
export async function askAll(browser, site) {
  const faults = [];
  let count = 0;
  for (const [language, front] of [['zh', 'index.html'], ['en', 'en/index.html']]) {
    for (const question of QUESTIONS) {
      count += 1;
      const fault = await ask(browser, site, front, question, question[language]);
      if (fault) faults.push({ check: 'question', page: front, what: `${question.number}. ${question.asks} ${fault}` });
    }
  }
  return { count, faults };
}

async function ask(browser, site, front, { touches }, sought) {
  if (touches.length > MOST) return `takes ${touches.length} touches`;
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false, hasTouch: true });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(`${site}/${front}`).href);
    for (const target of touches) {
      if (target.opens) {
        await page.locator('summary', { hasText: target.opens }).tap();
        continue;
      }
      const link = await way(page, target);
      if (!link) return `leads nowhere: no way to ${target} is seen on ${page.url().replace(/^.*\/(?=[^/]*\/[^/]*$)/, '')}`;
      const before = page.url();
      await link.tap();
      await page.waitForURL((url) => url.href !== before);
    }
    const text = await page.evaluate(read);
    const missing = sought.filter((one) => !one.test(text));
    return missing.length > 0 ? `is not answered: ${missing.join(', ')} is not to be read on ${page.url().replace(site, '')}` : null;
  } finally {
    await context.close();
  }
}

// What can be read as the page stands: words that are not folded away, and those in drawings.
function read() {
  const main = document.querySelector('main');
  const drawn = [...main.querySelectorAll('svg')].filter((one) => one.checkVisibility());
  const words = [main.innerText, ...drawn.map((one) => [...one.querySelectorAll('text')].map((text) => text.textContent).join(' '))];
  return words.join('\n').replace(/[\s\u00a0\u202f\u2060]+/g, ' ');
}

// A link of the page itself or its header; what is folded away is not seen.
async function way(page, target) {
  for (const link of await page.locator('main a[href], header a[href]').all()) {
    const href = await link.getAttribute('href');
    const leads = typeof target === 'string' ? href.replace(/#.*$/, '').endsWith(target) : target.test(href);
    if (leads && await link.isVisible()) return link;
  }
  return null;
}
