/** Tells from the words of a text who sends a message to whom, where they say it. */

import type { Direction } from '../types';
import { wordKinds } from './words';

/** "Client message", "Client request", "client-initiated". A notification or an update may as well be for the client. */
const FROM_CLIENT = /^A?C[HQIP]/;

/** "Server message", "Server notification". A server's request or command may as well be for the server. */
const FROM_SERVER = /^A?S[HUIP]/;

/**
 * Sentences of which the client is the sender, as `wordKinds` writes them. With the two parties exchanged, they are those
 * of the server. An imperative counts only if it names the other side: nobody knows who "Send a message" speaks to.
 */
const CLIENT_SENDS: readonly RegExp[] = [
  // "The client sends …", "Messages that you can send"
  /^[AKNHUQD]{0,10}CD*V(?!O[VR])/,
  // "The server receives …"
  /^[AKNHUQD]{0,10}SD*R(?!O[VR])/,
  // "A request sent by the client", "Messages that can be sent from the client"
  /^[AKNHUQD]{0,12}[PV]D*[BF]A?N{0,3}C/,
  // "Acknowledgement sent to the server"
  /^[AKNHUQD]{0,12}PD*T(?:AN{0,3})?S/,
  // "Messages received by the server"
  /^[AKNHUQD]{0,12}E[BL]A?N{0,3}S/,
  // "Messages received from clients"
  /^[AKNHUQD]{0,12}EFA?N{0,3}C/,
  // "Send a message to the echo server"
  /^V[AKNHUQ]{0,8}T(?:AN{0,3})?S/,
  // "Receive a message from the client", "Receive the message sent from the client"
  /^R[AKNHUQ]{0,8}(?:PD*)?FA?N{0,3}C/,
  // "Receive client messages"
  /^RA?N{0,3}C[HU]/,
  // "Types that travel from client to server"
  /^[AKNHUQDPV]{0,14}FA?N{0,3}CT(?:AN{0,3})?S/,
  // "Tell the server which …"
  /^GA?S/,
];

/** "Send API requests". */
const TO_API = /^VA?N{0,3}ZQ/;

/** Where a text says it of itself, the way that a message goes, as the API user sees it; `undefined` if it does not. */
export function toldDirection(text: string): Direction | undefined {
  const kinds = wordKinds(text);
  const sent = kinds.replaceAll('Z', 'S');
  const received = sent.replace(/[CS]/g, (party) => (party === 'C' ? 'S' : 'C'));
  const isSent = FROM_CLIENT.test(kinds) || TO_API.test(kinds) || CLIENT_SENDS.some((pattern) => pattern.test(sent));
  const isReceived = FROM_SERVER.test(kinds) || CLIENT_SENDS.some((pattern) => pattern.test(received));
  if (isSent === isReceived) return undefined;
  return isSent ? 'send' : 'receive';
}
