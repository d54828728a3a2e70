/** The lines that a text needs in a width, broken at spaces and after hyphens; a word that is wider than a line is
 *  broken anywhere. Joined they are the text without the spaces at its breaks. At least one line. */
export function wrapText(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[\s-])/u)) {
    if (line === '' || widthOf((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
    while (widthOf(line.trimEnd()) > width && [...line].length > 1) {
      const start = longestStart(line, width, widthOf);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

function longestStart(text: string, width: number, widthOf: (text: string) => number): string {
  let start = '';
  for (const letter of text) {
    if (start !== '' && widthOf(start + letter) > width) break;
    start += letter;
  }
  return start;
}
