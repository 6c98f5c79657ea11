import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A proxy under test. `answers` changes how it meets the next connection; the standing ones are cut. */
export interface TestProxy {
  readonly port: number;
  /** What was asked to be connected to, and with which credentials. */
  readonly asked: readonly { readonly target: string; readonly credentials: string }[];
  answers(manner: Manner): void;
  /** A file with the certificate that a client must trust, where there is one. */
  readonly ca?: string;
}

/** Passes everything on, says nothing at all, or refuses. */
type Manner = 'through' | 'silence' | 'refusal';

interface Stage {
  manner: Manner;
  readonly asked: { target: string; credentials: string }[];
}

/** An HTTP proxy that knows CONNECT. */
export function httpProxy(): Promise<TestProxy> {
  return openProxy(meetHttp);
}

async function meetHttp(socket: Socket, stage: Stage): Promise<void> {
  const head = (await read(socket)).toString('latin1');
  const target = /^CONNECT (\S+)/.exec(head)?.[1] ?? '';
  const basic = /^proxy-authorization: basic (\S+)/im.exec(head)?.[1] ?? '';
  stage.asked.push({ target, credentials: Buffer.from(basic, 'base64').toString() });
  if (stage.manner === 'silence') return;
  if (stage.manner === 'refusal') {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  pass(socket, target, 'HTTP/1.1 200 Connection established\r\n\r\n');
}

/** The same behind TLS, with a certificate of its own. */
export async function httpsProxy(): Promise<TestProxy> {
  const { key, cert, file } = makeCertificate();
  const proxy = await openProxy(meetHttp, (listener) => createTlsServer({ key, cert }, listener));
  return { ...proxy, ca: file };
}

/** A SOCKS5 proxy, with a user name and password where the client offers them. */
export function socksProxy(): Promise<TestProxy> {
  return openProxy(async (socket, stage) => {
    const greeting = await read(socket);
    if (stage.manner === 'silence') return;
    const takesPassword = greeting.subarray(2).includes(2);
    socket.write(Buffer.from([5, takesPassword ? 2 : 0]));
    let credentials = '';
    if (takesPassword) {
      const login = await read(socket);
      const length = login[1] ?? 0;
      credentials = `${login.toString('utf8', 2, 2 + length)}:${login.toString('utf8', 3 + length)}`;
      socket.write(Buffer.from([1, 0]));
    }
    const request = await read(socket);
    const isName = request[3] === 3;
    const host = isName
      ? request.toString('utf8', 5, 5 + (request[4] ?? 0))
      : request.subarray(4, 8).join('.');
    const target = `${host}:${request.readUInt16BE(request.length - 2)}`;
    stage.asked.push({ target, credentials });
    if (stage.manner === 'refusal') {
      socket.end(Buffer.from([5, 2, 0, 1, 0, 0, 0, 0, 0, 0]));
      return;
    }
    pass(socket, target, Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
  });
}

async function openProxy(
  meet: (socket: Socket, stage: Stage) => Promise<void>,
  open: (listener: (socket: Socket) => void) => Server = createServer,
): Promise<TestProxy> {
  const stage: Stage = { manner: 'through', asked: [] };
  const sockets = new Set<Socket>();
  const server: Server = open((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    void meet(socket, stage).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    asked: stage.asked,
    answers(manner) {
      stage.manner = manner;
      cut();
    },
  };
}

/** Whether certificates can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A key and a certificate for this machine, made by OpenSSL; they go when the test ends. */
function makeCertificate(): { key: Buffer; cert: Buffer; file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [key, file] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const wanted = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
  execFileSync('openssl', ['req', ...wanted, '-keyout', key, '-out', file], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(file), file };
}

async function read(socket: Socket): Promise<Buffer> {
  const chunkRead = once(socket, 'data');
  socket.resume();
  const [chunk] = await chunkRead;
  socket.pause();
  return chunk;
}

/** Connects to the target, whatever its name, on this machine. */
function pass(socket: Socket, target: string, greeting: string | Buffer): void {
  const upstream = connect(Number(target.split(':').at(-1)), '127.0.0.1', () => {
    socket.write(greeting);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}
