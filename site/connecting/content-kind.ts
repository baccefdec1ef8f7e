/** Whether a message is JSON, other text or bytes on the wire, and whether it is a message at all. */
import type { Message } from '../../model/types';

export type ContentKind = 'json' | 'text' | 'binary';

/** By its content type; without one, a document of WebSocket messages means JSON. */
export function contentKindOf({ contentType, payload }: Pick<Message, 'contentType' | 'payload'>): ContentKind {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';', 1);
  const format = payload?.kind === 'schema' ? payload.format : undefined;
  const isJson = contentType === undefined || /[/+]json\s*$/.test(type);
  // A string of JSON cannot be one of bytes: the content type is then the document's default, not the message's.
  if (isJson) return format === 'binary' ? 'binary' : 'json';
  return isBinary(type.trim()) ? 'binary' : 'text';
}

/** The types that are bytes, and those that end in one: `application/vnd.example+cbor`. */
function isBinary(type: string): boolean {
  if (/^(?:audio|video|font)\//.test(type)) return true;
  if (type.startsWith('image/')) return !/[/+](?:svg|xml)/.test(type);
  return BYTES.has(type.replace(/^.*[/+]/, '').replace(/^(?:x-|vnd\.(?:google\.|apache\.)?)/, ''));
}

const BYTES: ReadonlySet<string> = new Set(
  'avro avro.binary binary bson bzip2 cbor cbor-seq flatbuffers flatbuffer grpc grpc-web gzip msgpack messagepack octet-stream parquet pdf proto protobuf smile thrift ubjson wasm zip zstd'.split(
    ' ',
  ),
);

/**
 * Whether it stands for a control frame (RFC 6455, section 5.5), which clients answer by themselves and no program
 * sends as a message. Said by its name, or by its text together with an opcode, never by a mere "ping".
 */
export function isControlFrame({ id, name, title, summary, description, payload }: Message): boolean {
  const names = [id, name, title].flatMap((one) => one?.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ') ?? []);
  if (names.some((one) => /\b(?:ping|pong|close)[- ](?:control )?frame\b/i.test(one))) return true;
  const hasFields = payload?.kind === 'schema' && payload.children.length > 0;
  if (hasFields) return false;
  return [summary, description].some((text) => text !== undefined && OPCODE.test(text));
}

const OPCODE = /\b(?:frame|opcode)\b[^.\n]{0,20}\b0x0?[89a]\b|\b0x0?[89a]\b[^.\n]{0,20}\b(?:frame|opcode)\b/i;
