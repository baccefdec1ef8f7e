/** A sequence diagram: the life lines of you and the server, and what goes from one to the other. */

import type { Diagram as DiagramModel, Step, TextLine as TextLineModel } from '../../site/diagrams/diagram';

const KINDS = ['send', 'receive', 'wire', 'note'] as const satisfies readonly Step['kind'][];

interface Props {
  readonly diagram: DiagramModel;
  /** What the reader is called. */
  readonly you: string;
}

export function Diagram({ diagram, you }: Props) {
  const { title, description, width, height, server, reach, frames, steps } = diagram;
  const edge = width / 2;
  return (
    <svg className="dialogue" viewBox={`${-edge} 0 ${width} ${height}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      <path className="life" d={`M${-reach} 28V${height}M${reach} 28V${height}`} />
      <text className="who" x={-reach} y={18}>
        {you}
      </text>
      <text className="who end" x={edge - 4} y={18}>
        {server}
      </text>
      {frames.map((frame) => (
        <g className="frame">
          <path d={`M${frame.x - edge} ${frame.y}h${frame.width}v${frame.height}h${-frame.width}z`} />
          <text x={8 - reach} y={frame.y + 15}>
            {frame.whole !== undefined && <title>{frame.whole}</title>}
            {frame.title}
          </text>
        </g>
      ))}
      {KINDS.map((kind) => (
        <Lines kind={kind} steps={steps.filter((step) => step.kind === kind)} reach={reach} />
      ))}
    </svg>
  );
}

interface LinesProps {
  readonly kind: Step['kind'];
  readonly steps: readonly Step[];
  readonly reach: number;
}

/** All lines of one colour: one path, and their labels, which stand in the middle. */
function Lines({ kind, steps, reach }: LinesProps) {
  if (steps.length === 0) return null;
  return (
    <g className={kind}>
      {kind !== 'note' && <path d={steps.map((step) => pathOf(step, reach - 2)).join('')} />}
      {steps.map(({ lines, note }) => (
        <Label lines={lines} note={note} />
      ))}
    </g>
  );
}

function Label({ lines, note }: Pick<Step, 'lines' | 'note'>) {
  return (
    <>
      {lines.map((line) => (
        <TextLine line={line} />
      ))}
      {note !== undefined && <TextLine line={note} className="note" />}
    </>
  );
}

interface TextLineProps {
  readonly line: TextLineModel;
  readonly className?: string;
}

/** One that is cut says all of it to who points at it. */
function TextLine({ line: { text, y, whole }, className }: TextLineProps) {
  return (
    <text className={className} y={y}>
      {whole !== undefined && <title>{whole}</title>}
      {text}
    </text>
  );
}

function pathOf({ y, toServer, toUser }: Step, reach: number): string {
  const there = toServer ? `M${-reach} ${y}H${reach}m-6-4 6 4-6 4` : '';
  return toUser ? `${there}M${reach} ${y}H${-reach}m6-4-6 4 6 4` : there;
}
