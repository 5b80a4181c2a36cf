// Where the browsers are. Plain Node: the set-up runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** First of `names` on the PATH, else first existing of `places`, else undefined. */
function find(names, places) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      if (folder !== '' && existsSync(candidate)) return candidate;
    }
  }
  return places.find((place) => existsSync(place));
}

/** Where `playwright install chromium` puts it, newest first. */
function ofPlaywright() {
  const folders = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'].map((each) =>
    path.join(homedir(), each),
  );
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort()
        .reverse()
        .flatMap((name) => programs.map((program) => path.join(folder, name, program))),
    );
}

export function findChromium() {
  const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/usr/lib/chromium/chromium', ...ofPlaywright()];
  return process.env.CHROMIUM_PATH ?? find(['chromium', 'chromium-browser'], places);
}

export function findFirefox() {
  return process.env.FIREFOX_PATH ?? find(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
}

export function findNginx() {
  return process.env.NGINX_PATH ?? find(['nginx'], ['/usr/sbin/nginx']);
}

/** As findChromium, but a missing browser is an error: tests do not skip. */
export function chromiumPath() {
  const found = findChromium();
  if (!found) throw new Error('No Chromium found. Run `node test/harness/setup.mjs`, or set CHROMIUM_PATH.');
  return found;
}

export function firefoxPath() {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found. Run `node test/harness/setup.mjs --tests`, or set FIREFOX_PATH.');
  return found;
}

export function nginxPath() {
  const found = findNginx();
  if (!found) throw new Error('No nginx found. Run `node test/harness/setup.mjs --tests`, or set NGINX_PATH.');
  return found;
}
