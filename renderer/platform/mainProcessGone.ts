/** The main process of this window does not answer: it ended, or was started anew without this window. */
export class MainProcessGone extends Error {
  override readonly name = 'MainProcessGone';
}
