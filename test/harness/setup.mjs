// Installs what is missing before `npm start` and `npm test`: packages, and a browser where none is found. Plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium, findFirefox, findNginx } from './find-browser.mjs';

const STAMP = 'node_modules/.setup-stamp';

/** Runs a command with its output shown; true when it succeeded. */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed: see above.');
  writeFileSync(STAMP, lock);
}

/** Installs Debian packages, with `apt-get update` when the lists are missing or old. */
function installDebian(packages) {
  const root = process.getuid?.() === 0;
  const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['apt-get', ...args]));
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install());
}

const hasApt = () => spawnSync('apt-get', ['--version']).status === 0;

function ensureChromium() {
  if (findChromium()) return;
  const installed = hasApt() ? installDebian(['chromium', 'fonts-liberation']) : run('npx', ['playwright', 'install', 'chromium']);
  if (!installed) fail('Could not install Chromium. Install it yourself, or set CHROMIUM_PATH.');
}

function ensureFirefox() {
  if (findFirefox()) return;
  if (!hasApt() || !installDebian(['firefox-esr'])) fail('Could not install Firefox. Install it yourself, or set FIREFOX_PATH.');
}

function ensureNginx() {
  if (findNginx()) return;
  if (!hasApt() || !installDebian(['nginx-light'])) fail('Could not install nginx. Install it yourself, or set NGINX_PATH.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

installPackages();
ensureChromium();
if (process.argv.includes('--tests')) {
  ensureFirefox();
  ensureNginx();
}
