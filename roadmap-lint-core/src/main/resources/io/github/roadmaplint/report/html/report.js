'use strict';
// Shows the findings and links of the page's data, filtered. What is shown is kept in the address:
// #severity=error,warning&category=links&file=ROADMAP.md&fixable=yes&text=...&open=0,7&verdict=dead&address=...
// Text from a roadmap only ever becomes a text node.
(() => {
  const SLICE = 100;
  const AROUND = 2;
  const MOST_LINES = 12;
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = id => document.getElementById(id);
  const filters = byId('filters');
  const linkFilters = byId('link-filters');

  // Control characters, direction overrides and the like are shown by their numbers; the joiners and tags of emoji stay.
  const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d\u{e0020}-\u{e007f}])\p{Cf}/gu;

  function visible(text) {
    const nodes = [];
    let from = 0;
    for (const match of text.matchAll(STEERING)) {
      if (match[0] === '\t') continue;
      nodes.push(text.slice(from, match.index));
      const number = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      nodes.push(element('span', 'control', 'U+' + number));
      from = match.index + match[0].length;
    }
    nodes.push(text.slice(from));
    return nodes;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function counted(number, noun) {
    return number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');
  }

  // A list that shows its items a slice at a time.
  function slices(list, button, make) {
    let items = [];
    function grow(to) {
      const fragment = document.createDocumentFragment();
      for (let i = list.childElementCount; i < Math.min(to, items.length); i++) fragment.append(make(items[i]));
      list.append(fragment);
      const left = items.length - list.childElementCount;
      button.hidden = left <= 0;
      button.textContent = 'Show ' + Math.min(left, SLICE) + ' more of ' + left.toLocaleString('en');
    }
    button.addEventListener('click', () => {
      const before = list.childElementCount;
      grow(before + SLICE);
      (list.children[before].querySelector('summary, a') || list).focus();
    });
    return {
      show(shown, atLeast = 0) {
        items = shown;
        list.replaceChildren();
        grow(Math.max(SLICE, atLeast));
      }
    };
  }

  // ---- Findings

  data.findings.forEach((finding, index) => {
    finding.index = index;
    finding.rule = data.rules[finding.rule];
    finding.category = finding.rule.split('/')[0];
    finding.path = data.files[finding.file].path;
    finding.haystack = (finding.path + ' ' + finding.rule + ' ' + finding.message).toLowerCase();
  });
  const open = new Set();
  const findingList = slices(byId('findings'), byId('more-findings'), findingItem);

  function findingItem(finding) {
    const details = element('details', 'finding');
    details.id = 'finding-' + finding.index;
    const line = element('span', 'line',
      element('span', 'badge ' + finding.severity, finding.severity),
      element('span', 'place', ...visible(finding.path + ':' + finding.at[0] + ':' + finding.at[1])),
      element('span', 'rule', finding.rule));
    if (isFixable(finding)) line.append(element('span', 'badge fixable', 'can be fixed'));
    line.append(element('span', 'message', ...visible(finding.message)));
    details.append(element('summary', '', line));
    const fill = () => {
      if (details.childElementCount === 1) details.append(findingBody(finding));
    };
    if (open.has(finding.index)) {
      fill();
      details.open = true;
    }
    details.addEventListener('toggle', () => {
      fill();
      if (details.open === open.has(finding.index)) return;
      details.open ? open.add(finding.index) : open.delete(finding.index);
      writeAddress();
    });
    return element('li', '', details);
  }

  function findingBody(finding) {
    const body = element('div', 'body', part('Source', source(finding)));
    if (finding.rendered) body.append(part('What GitHub shows', rendered(...finding.rendered)));
    if (isFixable(finding)) body.append(part('Fix', difference(finding)));
    const page = document.querySelector('template[data-rule="' + CSS.escape(finding.rule) + '"]');
    if (page) {
      const content = scrollable(element('div', 'scroll'), 'About ' + finding.rule);
      const rule = element('details', 'fold rule-page', element('summary', '', 'About ' + finding.rule), content);
      rule.addEventListener('toggle', () => {
        if (!content.hasChildNodes()) content.append(page.content.cloneNode(true));
      });
      body.append(rule);
    }
    return body;
  }

  function part(title, content) {
    return element('section', '', element('h3', '', title), content);
  }

  // What may be wider than the screen can be scrolled with the keyboard.
  function scrollable(block, label) {
    block.tabIndex = 0;
    block.setAttribute('role', 'group');
    block.setAttribute('aria-label', label);
    return block;
  }

  function codeBlock(label) {
    return scrollable(element('div', 'source'), label);
  }

  function row(name, number, content, className = '') {
    return element(name, className, element('span', 'number', String(number)), element('span', 'text', ...content));
  }

  function source(finding) {
    const [startLine, startColumn, endLine, endColumn] = finding.at;
    const lines = data.files[finding.file].lines;
    const block = codeBlock('Source');
    const last = Math.min(endLine, startLine + MOST_LINES);
    for (let number = startLine - AROUND; number <= last + AROUND; number++) {
      const text = lines[number];
      if (text === undefined) continue;
      const hit = number >= startLine && number <= last;
      const from = hit && number === startLine ? startColumn - 1 : 0;
      const to = hit && number === endLine ? endColumn - 1 : text.length;
      const content = hit
        ? [...visible(text.slice(0, from)), element('mark', '', ...visible(text.slice(from, to))), ...visible(text.slice(to))]
        : visible(text);
      block.append(row('div', number, content, hit ? 'row hit' : 'row'));
    }
    if (last < endLine) block.append(row('div', '…', ['to line ' + endLine], 'row'));
    return block;
  }

  function rendered(fragment, at) {
    const table = document.querySelectorAll('template[data-rendered]')[fragment].content.cloneNode(true);
    const block = scrollable(element('div', 'rendered', table), 'What GitHub shows');
    if (at >= 0) {
      block.querySelectorAll('tbody tr').forEach((tableRow, index) => {
        tableRow.classList.toggle('hit', index === at);
        if (Math.abs(index - at) > 1) tableRow.remove();
      });
    }
    return block;
  }

  function isFixable(finding) {
    return finding.fix !== undefined;
  }

  // Each hunk is [first line, number of lines removed, ...lines added].
  function difference(finding) {
    const lines = data.files[finding.file].lines;
    if (!finding.fix) return element('p', '', 'Too much for this page: mvn roadmap:fix -Droadmap.dryRun shows it.');
    if (finding.fix.length === 0) return element('p', '', 'Only line endings change.');
    const block = codeBlock('Fix');
    for (const [first, removed, ...added] of finding.fix) {
      if (lines[first - 1] !== undefined) block.append(row('div', first - 1, visible(lines[first - 1]), 'row'));
      for (let i = first; i < first + removed; i++) block.append(row('del', '−', visible(lines[i] ?? '')));
      for (const line of added) block.append(row('ins', '+', visible(line)));
      const next = lines[first + removed];
      if (next !== undefined) block.append(row('div', first + removed, visible(next), 'row'));
    }
    return block;
  }

  function showFindings() {
    const severities = new Set(checked('severity'));
    const category = filters.elements.category.value;
    const file = filters.elements.file.value;
    const fixable = filters.elements.fixable.checked;
    const words = filters.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = data.findings.filter(finding =>
      (severities.size === 0 || severities.has(finding.severity))
      && (!category || finding.category === category)
      && (!file || finding.path === file)
      && (!fixable || isFixable(finding))
      && words.every(word => finding.haystack.includes(word)));
    const lastOpen = shown.findLastIndex(finding => open.has(finding.index));
    findingList.show(shown, lastOpen + 1);
    byId('findings-status').textContent = shown.length === data.findings.length
      ? (shown.length === 0 ? 'Nothing was found.' : counted(shown.length, 'finding') + '.')
      : shown.length.toLocaleString('en') + ' of ' + counted(data.findings.length, 'finding') + '.';
  }

  function checked(name) {
    return [...filters.querySelectorAll('[name=' + name + ']:checked')].map(box => box.value);
  }

  // ---- Links

  const linkList = slices(byId('links'), byId('more-links'), linkItem);

  function linkItem(link) {
    const item = element('li', '', element('span', 'badge ' + link.verdict, link.verdict), address(link.address));
    if (link.final) item.append(element('p', '', 'Now at ', address(link.final)));
    if (link.reason) item.append(element('p', '', ...visible(link.reason)));
    const places = link.places.map(([file, line, column]) => data.files[file].path + ':' + line + ':' + column);
    item.append(element('p', '', ...visible('In ' + places.join(', ')), ...(link.time ? [' · asked ', time(link.time)] : [])));
    return item;
  }

  function address(text) {
    if (!/^https?:/i.test(text)) return element('span', '', ...visible(text));
    const link = element('a', '', ...visible(text));
    link.href = text;
    link.rel = 'noreferrer';
    return link;
  }

  function time(text) {
    const made = element('time', '', text.slice(0, 16).replace('T', ' ') + ' UTC');
    made.dateTime = text;
    return made;
  }

  function showLinks() {
    const verdict = linkFilters.elements.verdict.value;
    const part = linkFilters.elements.address.value.toLowerCase();
    const shown = data.links.filter(link =>
      (!verdict || link.verdict === verdict)
      && (!part || link.address.toLowerCase().includes(part) || link.final.toLowerCase().includes(part)));
    linkList.show(shown);
    byId('links-status').textContent = data.links.length === 0
      ? 'There are no links.'
      : shown.length.toLocaleString('en') + ' of ' + counted(data.links.length, 'link') + '.';
  }

  // ---- Address

  const TEXTS = [[filters, 'text'], [filters, 'category'], [filters, 'file'], [linkFilters, 'verdict'], [linkFilters, 'address']];

  function readAddress() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const [form, name] of TEXTS) form.elements[name].value = state.get(name) ?? '';
    const severities = (state.get('severity') ?? '').split(',');
    filters.querySelectorAll('[name=severity]').forEach(box => { box.checked = severities.includes(box.value); });
    filters.elements.fixable.checked = state.get('fixable') === 'yes';
    open.clear();
    (state.get('open') ?? '').split(',').filter(Boolean).forEach(index => open.add(Number(index)));
    showFindings();
    showLinks();
    if (open.size > 0) byId('finding-' + Math.min(...open))?.scrollIntoView();
  }

  function writeAddress() {
    const state = new URLSearchParams();
    const set = (name, value) => { if (value) state.set(name, value); };
    for (const [form, name] of TEXTS) set(name, form.elements[name].value);
    set('severity', checked('severity').join(','));
    set('fixable', checked('fixable').join(','));
    set('open', [...open].join(','));
    history.replaceState(null, '', '#' + state.toString().replaceAll('%2C', ',').replaceAll('%2F', '/'));
  }

  function choices(select, values) {
    for (const value of values) {
      const option = element('option', '', value.replace(STEERING, '\ufffd'));
      option.value = value;
      select.append(option);
    }
  }

  function wire(form, show) {
    const change = () => { show(); writeAddress(); };
    form.addEventListener('input', change);
    form.addEventListener('change', change);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      for (const field of form.elements) field.type === 'checkbox' ? field.checked = false : field.value = '';
      open.clear();
      show();
      writeAddress();
    });
  }

  choices(filters.elements.category, [...new Set(data.findings.map(finding => finding.category))].sort());
  choices(filters.elements.file, data.files.map(file => file.path));
  byId('file-filter').hidden = data.files.length < 2;
  choices(linkFilters.elements.verdict, [...new Set(data.links.map(link => link.verdict))]);
  wire(filters, showFindings);
  wire(linkFilters, showLinks);
  // An address without "=" is a place in the page.
  addEventListener('hashchange', () => { if (/^#?$|=/.test(location.hash)) readAddress(); });
  readAddress();
})();
