// Answers every request after 100 ms, on every loopback address, and counts what it saw.
// GET /--count tells the count and starts anew.
import http from 'node:http';

let requests = 0;
http
  .createServer((request, response) => {
    if (request.url === '/--count') {
      response.end(String(requests));
      requests = 0;
      return;
    }
    requests++;
    setTimeout(() => response.end('ok'), 100);
  })
  .listen(Number(process.argv[2]), '0.0.0.0');
