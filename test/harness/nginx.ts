import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxPath } from './find-browser.mjs';
import { makeCertificate } from './replay/certificate.ts';

/** The cache that the README shows, running. */
export interface Cache {
  /** Base address for a source's own cache. */
  readonly address: string;
  close(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Runs the README's nginx configuration on a free port: only folders, the port and where the sources' hosts are differ from what it says. The hosts
 * are all on `source.port` of this machine.
 */
export async function startCache(source: { readonly port: number; readonly certificate: string }): Promise<Cache> {
  const folder = await mkdtemp(path.join(tmpdir(), 'margin-notes-nginx-'));
  const own = await freePort();
  const { key, cert } = makeCertificate();
  const files = { 'cache.key': key, 'cache.pem': cert, 'sources.pem': source.certificate };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  const [, shown = ''] = /```nginx\n([\s\S]*?)```/.exec(await readFile(path.join(ROOT, 'README.md'), 'utf8')) ?? [];
  const local = shown
    .replace('/var/cache/nginx/margin-notes', path.join(folder, 'kept'))
    .replaceAll('/etc/nginx/', `${folder}/`)
    .replaceAll(/server [\w.]+:443;/g, `server 127.0.0.1:${source.port};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${own} ssl`)
    .replace('/etc/ssl/certs/ca-certificates.crt', path.join(folder, 'sources.pem'));
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `${user} daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${bodies} ${local} }`,
  );
  const nginx = spawn(nginxPath(), ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await listening(nginx, own);
  return {
    address: `https://localhost:${own}`,
    close: async () => {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Until nginx takes connections; what it complains of where it does not start. */
async function listening(nginx: ChildProcess, port: number): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (text: Buffer) => {
    said += text;
  });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && nginx.exitCode === null; ) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start: ${said}`);
}
