/** The UTF-16 code unit at an offset, 0 beyond the ends: there `charCodeAt` gives `NaN`, which costs the engine the code it had compiled. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
