/** An address to go back to, only within this house: a link may not send people elsewhere. */
export function localPath(path: string | null | undefined, otherwise = '/'): string {
  return path && /^\/(?![/\\])/.test(path) ? path : otherwise
}
