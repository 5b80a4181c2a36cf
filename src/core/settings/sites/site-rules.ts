import { DAY } from '../../durations.ts';
import { MAXIMUM_SITES, type SiteSettings } from '../settings.ts';
import { isHost, patternsOf } from './host-patterns.ts';

/** What holds on one site whatever the mode: never, not before a time, or only when the reader clicks. */
export type SiteRule = 'off' | 'paused' | 'click';

/** Milliseconds that "pause for a day" lasts. */
export const PAUSE_MS = DAY;

/** A host name may end in a dot and still be the same. */
const covers = (host: string, hostname: string): boolean => `.${hostname.replace(/\.$/, '')}`.endsWith(`.${host}`);

/** The rule for a page's host name at a time; null where the mode alone decides. */
export function siteRule(sites: SiteSettings, hostname: string, now: number): SiteRule | null {
  if (sites.off.some((host) => covers(host, hostname))) return 'off';
  if (pausedUntil(sites, hostname, now) !== null) return 'paused';
  return sites.clickOnly.some((host) => covers(host, hostname)) ? 'click' : null;
}

/** When the pause of a page's host name is over, ms since 1970; null where none is on. */
export function pausedUntil({ pausedUntil }: Pick<SiteSettings, 'pausedUntil'>, hostname: string, now: number): number | null {
  const ends = Object.entries(pausedUntil).flatMap(([host, until]) => (until > now && covers(host, hostname) ? [until] : []));
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** Whether a host may have a rule besides those that have it: longer lists would be cut when they are read. */
export function hasRoom(sites: SiteSettings, host: string, rule: SiteRule, now: number): boolean {
  const paused = Object.keys(sites.pausedUntil).filter((each) => (sites.pausedUntil[each] ?? 0) > now);
  const hosts = { off: sites.off, click: sites.clickOnly, paused }[rule];
  return hosts.includes(host) || hosts.length < MAXIMUM_SITES;
}

/** Puts one rule on a host, or (null) takes every rule off it; where there is no room, all stays. Pauses that are over go on the way. */
export function setSiteRule(sites: SiteSettings, host: string, rule: SiteRule | null, now: number): SiteSettings {
  if (rule !== null && !hasRoom(sites, host, rule, now)) return sites;
  const others = (hosts: readonly string[]): readonly string[] => hosts.filter((each) => each !== host);
  const pauses = Object.entries(sites.pausedUntil).filter(([each, until]) => each !== host && until > now);
  return {
    ...sites,
    off: rule === 'off' ? [...others(sites.off), host] : others(sites.off),
    clickOnly: rule === 'click' ? [...others(sites.clickOnly), host] : others(sites.clickOnly),
    pausedUntil: Object.fromEntries(rule === 'paused' ? [...pauses, [host, now + PAUSE_MS] as const] : pauses),
  };
}

/** Takes every rule off a page's host name, those on the domains above it as well. */
export const liftSiteRules = (sites: SiteSettings, hostname: string, now: number): SiteSettings =>
  ruledHosts(sites, now)
    .filter(({ host }) => covers(host, hostname))
    .reduce((left, { host }) => setSiteRule(left, host, null, now), sites);

/** Every host with a rule of its own, in alphabetical order. */
export function ruledHosts(sites: SiteSettings, now: number): readonly { readonly host: string; readonly rule: SiteRule }[] {
  const paused = Object.keys(sites.pausedUntil).filter((host) => (sites.pausedUntil[host] ?? 0) > now);
  const rules = new Map<string, SiteRule>();
  for (const host of sites.clickOnly) rules.set(host, 'click');
  for (const host of paused) rules.set(host, 'paused');
  for (const host of sites.off) rules.set(host, 'off');
  return [...rules].map(([host, rule]) => ({ host, rule })).sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Host and path of what a reader types or pastes: `example.com`, `https://www.example.com/markets/`. */
const TYPED = /^(?:\*|https?):\/\/|^/;
const PATH = /^\/[\w.~%/-]{0,200}$/;

/** The host that a reader means, lower case and without `www.`. Null for what is none. */
export function typedHost(text: string): string | null {
  const [host = ''] = withoutScheme(text).split('/', 1);
  return isHost(host) && !host.startsWith('-') ? host : null;
}

/** The match pattern for a site, or a part of one, that a reader typed: `example.com/markets` is `*://*.example.com/markets*`. */
export function typedPattern(text: string): string | null {
  const host = typedHost(text);
  if (host === null) return null;
  const path = withoutScheme(text).slice(host.length).replace(/\*+$/, '');
  if (path === '' || path === '/') return patternsOf(host)[0] ?? null;
  return PATH.test(path) ? `*://*.${host}${path}*` : null;
}

const PATTERN = /^(?:\*|https?):\/\/(?:\*|(?:\*\.)?([^/*]{1,253}))\/[^\s]{0,300}$/;

/** Whether the browser takes a text as a match pattern of pages. */
export function isPattern(text: string): boolean {
  const found = PATTERN.exec(text);
  return found !== null && (found[1] === undefined || isHost(found[1]));
}

/** What the browser must grant for a match pattern: paths are no part of permissions. */
export const originOf = (pattern: string): string => pattern.replace(/^([^:]{1,5}:\/\/[^/]{1,300})\/.*$/, '$1/*');

function withoutScheme(text: string): string {
  const bare = text.trim().slice(0, 500).replace(TYPED, '').replace(/^\*\./, '');
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash))
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d{1,5}$/, '');
  return host + (slash < 0 ? '' : bare.slice(slash).split(/[?#]/, 1)[0]);
}
