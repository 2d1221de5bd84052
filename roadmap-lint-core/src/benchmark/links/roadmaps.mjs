// Writes roadmaps to check, each to a folder of its own.
//
// usage: node roadmaps.mjs distinct LINKS HOSTS FOLDER   one roadmap; hosts are 127.0.1.1, 127.0.1.2 ...
//        node roadmaps.mjs real FOLDER                   50 roadmaps with 1,000 links in the shape of real ones
import fs from 'node:fs';
import path from 'node:path';

// Of 1,000 links in real roadmaps (47 of the CNCF's and others, and the seed: 915 links to 820 pages on 82 hosts), so many
// are of each kind. {owner} is that of the roadmap's own repository, {n} a number that no other link has.
const GITHUB = [
  [326, '{owner}/project/issues/{n}'],
  [100, '{owner}/project/pull/{n}'],
  [67, 'neighbour-{n}/project'],
  [32, '{owner}/project/blob/main/docs/design-{n}.md'],
  [28, '{owner}/project/tree/main/pkg/{n}'],
  [32, '{owner}/project/milestone/{n}'],
  [30, 'orgs/{owner}/projects/{n}'],
  [27, '{owner}/project/releases/tag/v{n}'],
  [25, '{owner}/project/discussions/{n}'],
  [14, '{owner}/project/labels/area-{n}'],
  [11, '{owner}/project/issues?q=label%3A{n}'],
  [8, '{owner}/project/milestones?{n}'],
  [4, 'neighbour-{n}'],
];
// So many links lead to the hosts besides GitHub: one with 86, one with 25, ... and 57 with one.
const OTHER_HOSTS = [86, 25, 19, 17, 11, 10, 9, 8, 7, 6, 6, 5, ...Array(4).fill(3), ...Array(9).fill(2), ...Array(57).fill(1)];
const DUPLICATE = 11; // every eleventh link is one that its roadmap has already
const FRAGMENT = 26; // every 26th has a fragment; two of three lead to another part of the page before
// What the data do not tell, since nothing was asked: every 33rd page is gone, the owner of every 50th
// repository has a new name, of the pages elsewhere every 20th has moved, every 30th is linked to by
// http, and every 12th host refuses HEAD.
const GONE = 33;
const MOVED = 20;
const HTTP = 30;

function distinct(links, hosts, folder) {
  const items = [];
  for (let i = 0; i < links; i++) {
    const host = i % hosts;
    items.push(`http://127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}/page-${i}`);
  }
  write(folder, 0, items);
}

function real(folder) {
  const all = spread([...gitHubLinks(), ...otherLinks()]);
  for (let roadmap = 0; roadmap < 50; roadmap++) {
    const owner = roadmap === 7 ? 'renamed' : `owner-${roadmap}`;
    const items = all
      .filter((_, i) => i % 50 === roadmap)
      .map((each) => each.replace('{owner}', owner));
    items.forEach((each, i) => {
      const number = roadmap * 20 + i + 1;
      if (number % DUPLICATE === 0 && i > 0) {
        items[i] = items[i - 1];
      } else if (number % FRAGMENT === 0) {
        items[i] = i > 0 && number % 3 > 0 ? `${items[i - 1].split('#')[0]}#part-${number}` : `${each}#part`;
      }
    });
    write(folder, roadmap, items);
  }
}

function gitHubLinks() {
  let number = 0;
  return GITHUB.flatMap(([count, form]) =>
    Array.from({ length: count }, () => {
      number++;
      // Numbers from 900000 are of what is gone; see server.mjs.
      return `https://github.com/${form.replace('{n}', number % GONE === 0 ? 900000 + number : number)}`;
    }),
  );
}

function otherLinks() {
  let number = 0;
  return OTHER_HOSTS.flatMap((count, index) =>
    Array.from({ length: count }, () => {
      number++;
      const scheme = number % HTTP === 0 ? 'http' : 'https';
      const place = number % GONE === 0 ? 'gone/' : number % MOVED === 0 ? 'moved/' : '';
      return `${scheme}://${hostName(index)}/${place}page-${number}`;
    }),
  );
}

function hostName(index) {
  return index % 12 === 5 ? `no-head-${index}.roadmap-sites.net` : `site-${index}.roadmap-sites.net`;
}

// The same order each time, kinds and hosts mixed: 619 and 1,000 have no common divisor.
function spread(links) {
  return links.map((_, i) => links[(i * 619) % links.length]);
}

function write(folder, number, links) {
  const roadmap = path.join(folder, String(number));
  fs.mkdirSync(roadmap, { recursive: true });
  const items = links.map((link, i) => `- [item ${i}](${link})\n`).join('');
  fs.writeFileSync(path.join(roadmap, 'ROADMAP.md'), `# Plan\n\n${items}`);
}

function hosts() {
  return ['github.com', 'api.github.com', ...OTHER_HOSTS.map((_, index) => hostName(index))];
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'distinct') {
  distinct(Number(rest[0]), Number(rest[1]), rest[2]);
} else if (command === 'real') {
  real(rest[0]);
} else if (command === 'hosts') {
  // Lines for /etc/hosts, each host at an address of its own.
  hosts().forEach((host, i) => console.log(`198.41.${Math.floor(i / 250)}.${(i % 250) + 1} ${host}`));
} else {
  throw new Error(`unknown command ${command}`);
}
