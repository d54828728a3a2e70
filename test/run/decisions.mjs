const branches = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

/** ESLint rule: a function takes at most `max` decisions and one: branches, loops, cases, `&&` and `||`, as McCabe
 * counted them. ESLint's own `complexity` also counts `?.`, `??` and default values, which decide nothing to follow.
 * @type {any} */
export const decisions = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } } }],
    messages: { many: 'Function {{name}} has a complexity of {{count}}; {{max}} is the limit.' },
  },
  create(/** @type {any} */ context) {
    const [{ max }] = context.options;
    /** @type {number[]} */
    const counts = [];
    const decide = () => {
      if (counts.length > 0) counts.push(Number(counts.pop()) + 1);
    };
    return {
      ':function': () => counts.push(1),
      ':function:exit'(/** @type {any} */ node) {
        const count = Number(counts.pop());
        const name = node.id?.name ?? node.parent.id?.name ?? node.parent.key?.name ?? '';
        if (count > max) context.report({ node, messageId: 'many', data: { name, count, max } });
      },
      '*'(/** @type {any} */ node) {
        if (branches.has(node.type)) decide();
        if (node.type === 'SwitchCase' && node.test) decide();
        if (node.type === 'LogicalExpression' && node.operator !== '??') decide();
      },
    };
  },
};
