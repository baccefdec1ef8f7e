import { writeInlines } from '../../inlines/write-inlines';
import type { BlockProps } from '../props';
import { More } from './More';

export function Values({ block: { label, values, fold }, on }: BlockProps<'values'>) {
  const isNoted = values.some(({ note }) => note.length > 0);
  return (
    <More label={fold} on={on}>
      <ul className={isNoted ? 'values noted' : 'values'}>
        <li className="label">{label}</li>
        {values.map(({ code, note }) => (
          <li>
            <code>{code}</code>
            {note.length > 0 && ' '}
            {writeInlines(note, on)}
          </li>
        ))}
      </ul>
    </More>
  );
}
