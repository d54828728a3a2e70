/** Attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** One element as markup; its attributes are escaped, its content is markup already. */
export function element(tag: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(shortest(value))}"`)
    .join('');
  return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** The text as XML: nothing in it is markup, and what no XML document may hold (control characters, halves of a
 *  surrogate pair) stands as U+FFFD. Source: XML 1.0, section 2.2. */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(notInXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function shortest(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1000) / 1000);
}

/** A CSS colour as `fill` or `stroke`, its transparency apart: many programs that open an SVG know the colours of SVG 1.1
 *  and no others. */
export function inked(as: 'fill' | 'stroke', color: string): Attributes {
  const parts = /^rgba?\(([^)]*)\)$/.exec(color)?.[1]?.split(/[\s,/]+/);
  if (!parts || parts.length < 3) return { [as]: color };
  const [red, green, blue, alpha = '1'] = parts;
  const hex = [red, green, blue].map((n) => Math.round(Number(n)).toString(16).padStart(2, '0'));
  const opacity = alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha);
  const solid = { [as]: `#${hex.join('')}` };
  return opacity === 1 ? solid : { ...solid, [`${as}-opacity`]: opacity };
}
