// What a page must be at every width: no sideways scroll, targets for a thumb, images with words.

export const WIDTHS = [320, 360, 768, 1280];
export const TARGET = 44;

/** What is wrong with the page as it stands; runs in the browser. */
export function look(smallest) {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].find((one) => one.getBoundingClientRect().right > root.clientWidth + 0.5);
    faults.push({ check: 'scroll', what: `${root.scrollWidth - root.clientWidth} px too wide, first by ${name(wide)}` });
  }
  for (const image of document.images) {
    if (!image.hasAttribute('alt')) faults.push({ check: 'alt', what: name(image) });
  }
  const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]')].filter(isShown);
  const large = new Set(targets.filter((one) => height(one) >= smallest).map(goal));
  for (const target of targets) {
    if (height(target) >= smallest || isInSentence(target)) continue;
    // Another way to the same place that is large enough will do.
    if (goal(target) !== target && large.has(goal(target))) continue;
    faults.push({ check: 'target', what: `${name(target)} is ${Math.round(height(target) * 10) / 10} px high` });
  }
  return faults;

  function name(element) {
    if (!element) return 'something';
    const id = element.id ? `#${element.id}` : '';
    const kind = element.classList.length > 0 ? `.${[...element.classList].join('.')}` : '';
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
    return `<${element.localName}${id}${kind}>${text ? ` “${text}”` : ''}`;
  }

  function isShown(element) {
    if (element.disabled || element.closest('[hidden], [inert]')) return false;
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  }

  function goal(element) {
    return element.localName === 'a' ? element.href : element;
  }

  // A link that words stand beside, in the same block, is as high as its line; figures are no words.
  function isInSentence(element) {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (!block || block.closest('nav')) return false;
    let words = '';
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (!walk.currentNode.parentElement.closest('a, button')) words += walk.currentNode.data;
    return /\p{L}/u.test(words);
  }

  function height(element) {
    // What is moved out of sight until it has the focus is measured with it.
    let box = element.getBoundingClientRect();
    const unseen = box.bottom + scrollY <= 0 || box.right + scrollX <= 0 || (box.width <= 1 && box.height <= 1);
    if (unseen) {
      element.focus();
      box = element.getBoundingClientRect();
      element.blur();
    }
    const around = ['checkbox', 'radio'].includes(element.type) ? element.closest('label') : null;
    const own = Math.max(box.height, around ? around.getBoundingClientRect().height : 0);
    return own >= smallest ? own : Math.max(own, touched(element, box));
  }

  // A row whose name is the link may answer to a touch far beyond the name's own box.
  function touched(element, box) {
    const spread = getComputedStyle(element, '::after').position === 'absolute' || getComputedStyle(element, '::before').position === 'absolute';
    if (!spread) return 0;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = element.getBoundingClientRect();
    const across = now.left + Math.min(now.width, box.width) / 2;
    const middle = now.top + now.height / 2;
    const answers = (down) => {
      const hit = document.elementFromPoint(across, middle + down);
      return hit !== null && (hit === element || element.contains(hit));
    };
    let up = 0;
    let down = 0;
    while (up < smallest && answers(-up - 1)) up += 1;
    while (down < smallest && answers(down + 1)) down += 1;
    return up + down + 1;
  }
}
