// Our own renderer: outline and chart as the window shows them.
import { run } from '../harness.js'; import { mountBoth, peerOf } from '../../../ganttPeer/peer.tsx';
run(peerOf(mountBoth));
