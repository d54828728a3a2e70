/** Fold one content line so that no output line is longer than 75 octets of UTF-8, without splitting a character.
 *  Lines end in CRLF, continuation starts with one space. Source: RFC 5545, section 3.1. */
export function foldLine(line: string): string {
  if (line.length <= 24) return `${line}\r\n`;
  const parts: string[] = [];
  let begin = 0;
  let octets = 0;
  let room = 75;
  for (let i = 0; i < line.length;) {
    const code = line.codePointAt(i)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > room) {
      parts.push(line.slice(begin, i));
      begin = i;
      octets = 0;
      room = 74;
    }
    octets += size;
    i += code < 0x10000 ? 1 : 2;
  }
  parts.push(line.slice(begin));
  return `${parts.join('\r\n ')}\r\n`;
}

/** Plain text that every calendar program shows as it is: newlines of every form are one `\n`; other control characters,
 *  signs that turn the direction of text and halves of characters are gone; what looks like an HTML tag, or like an
 *  escape, has its sign replaced by one that looks alike. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(
      /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
      '',
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/<(?=(?:p|br|div|a|b|html|script|img)\b)/gi, '‹')
    .replace(/\\+(?=[n,\n])/g, (run) => '＼'.repeat(run.length));
}

/** The text as the value of a property: backslash, semicolon, comma and newline escaped. Source: RFC 5545, 3.3.11. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[\\;,\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`));
}

/** As escapeText, cut with an ellipsis so that the value has at most `limit` UTF-16 units, whole characters only. */
export function escapeTextWithin(text: string, limit: number): string {
  const whole = escapeText(text.length > limit * 4 ? text.slice(0, limit * 4) : text);
  if (whole.length <= limit && text.length <= limit * 4) return whole;
  const cleaned = cleanText(text.slice(0, limit * 4));
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    cleaned,
  )) {
    const next = cut + escapeText(segment);
    if (next.length > limit - 1) break;
    cut = next;
  }
  return `${cut.replace(/\s+$/, '')}…`;
}
