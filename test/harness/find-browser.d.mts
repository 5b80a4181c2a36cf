export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function chromiumPath(): string;
export function firefoxPath(): string;
export function findNginx(): string | undefined;
export function nginxPath(): string;
