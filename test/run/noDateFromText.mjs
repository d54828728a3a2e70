/** ESLint rule: `new Date(x)` where x may be anything but a number. A day written as text is read in another
 * zone on every machine.
 * @type {any} */
export const noDateFromText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'new Date() takes a number here: texts are parsed by shared/model/time.' },
  },
  create(/** @type {any} */ context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    return {
      "NewExpression[callee.name='Date'][arguments.length=1]"(/** @type {any} */ node) {
        const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node.arguments[0]));
        if (!isNumber(checker, type)) context.report({ node, messageId: 'text' });
      },
    };
  },
};

/** @param {any} checker @param {any} type */
function isNumber(checker, type) {
  return checker.isTypeAssignableTo(type, checker.getNumberType());
}
