// Stands in for all web servers: on port 80 by HTTP/1.1, on port 443 by HTTP/2 and 1.1 over TLS, at every
// address of the machine. Answers each request after 100 ms, GitHub's GraphQL API as well, and counts
// them. GET /--count tells the count at once and starts anew.
//
// usage: node server.mjs KEY CERTIFICATE SCHEMA NODE_MODULES
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import { createRequire } from 'node:module';
import path from 'node:path';

const [key, certificate, schemaFile, modules] = process.argv.slice(2);
const { buildSchema, graphql } = createRequire(path.join(modules, 'server.js'))('graphql');
const schema = buildSchema(fs.readFileSync(schemaFile, 'utf8'));
const LATENCY = 100;
let requests = 0;

function answer(request, response) {
  const host = request.authority ?? request.headers[':authority'] ?? request.headers.host;
  if (request.url === '/--count') {
    response.end(String(requests));
    requests = 0;
    return;
  }
  requests++;
  if (host === 'api.github.com') {
    api(request, response);
    return;
  }
  const [status, headers] = page(request, host);
  setTimeout(() => {
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end(request.method === 'HEAD' ? undefined : '<!doctype html><title>A page</title>');
  }, LATENCY);
}

// What roadmaps.mjs has in its addresses: where they lead.
function page(request, host) {
  const isNamed = /[a-z]/.test(host);
  if (isNamed && !request.socket.encrypted) {
    return [301, { Location: `https://${host}${request.url}` }];
  }
  if (host.startsWith('no-head') && request.method === 'HEAD') {
    return [405, { Allow: 'GET' }];
  }
  if (/\/gone\/|9\d{5}/.test(request.url)) {
    return [404, {}];
  }
  return /\/(moved|renamed)\//.test(request.url)
    ? [301, { Location: `https://${host}${request.url.replace('/moved/', '/').replace('/renamed/', '/owner-7/')}` }]
    : [200, {}];
}

async function api(request, response) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const source = JSON.parse(Buffer.concat(chunks)).query;
  const result = await graphql({ schema, source, rootValue: { repository } });
  setTimeout(() => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(result));
  }, LATENCY);
}

function repository({ owner, name }) {
  const home = `${owner.replace('renamed', 'owner-7')}/${name}`;
  const url = `https://github.com/${home}`;
  const found = (subject, node) => (/9\d{5}/.test(subject) ? null : node);
  const issue = { title: 'A title', state: 'OPEN', closed: false, closedAt: null };
  return {
    nameWithOwner: home,
    isArchived: false,
    url,
    issueOrPullRequest: ({ number }) =>
      found(number, { __typename: 'Issue', url: `${url}/issues/${number}`, ...issue }),
    discussion: ({ number }) => found(number, { url: `${url}/discussions/${number}`, ...issue }),
    milestone: ({ number }) => found(number, { url: `${url}/milestone/${number}` }),
    label: ({ name: label }) => found(label, { url: `${url}/labels/${label}` }),
    release: ({ tagName }) => found(tagName, { url: `${url}/releases/tag/${tagName}` }),
    object: ({ expression }) => found(expression, { __typename: 'Blob', oid: '0'.repeat(40) }),
  };
}

http.createServer(answer).listen(80, '0.0.0.0');
http2
  .createSecureServer(
    { key: fs.readFileSync(key), cert: fs.readFileSync(certificate), allowHTTP1: true },
    answer,
  )
  .listen(443, '0.0.0.0');
