// Our own renderer: the chart alone, without its outline.
import { run } from '../harness.js'; import { mountChart, peerOf } from '../../../ganttPeer/peer.tsx';
run(peerOf(mountChart));
