/** The name without what file systems refuse, 60 characters at most. */
export function fileNameOf(name: string): string {
  const clean = name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').replace(/\s+/g, ' ');
  return clean.trim().slice(0, 60).trim() || 'plan';
}
