/** Reads the size of a picture from the first bytes of its file, so that a page can reserve space for it. */

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** @returns `undefined` for other formats, or if the size is not given */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view) ?? svg(bytes);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // The file is truncated.
    return undefined;
  }
}

function png(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webp(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const kind = view.getUint32(12);
  if (kind === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const at = (offset: number) => view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16) + 1;
  return { width: at(24), height: at(27) };
}

/** The size is in the frame header, after any number of other segments. */
function jpeg(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let offset = 2;
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

const SVG_HEAD = 4096;

function svg(bytes: Uint8Array): ImageSize | undefined {
  const tag = /<svg\b[^<>]*>/.exec(new TextDecoder().decode(bytes.subarray(0, SVG_HEAD)))?.[0] ?? '';
  const number = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const [, , width, height] = (/\sviewBox\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? '').trim().split(/[\s,]+/);
  const size = { width: number('width') || Number(width), height: number('height') || Number(height) };
  return Number.isFinite(size.width + size.height)
    ? { width: Math.round(size.width), height: Math.round(size.height) }
    : undefined;
}
