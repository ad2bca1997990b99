// oxlint-disable-next-line import/no-named-as-default -- its types declare the default export only
import qrcode from 'qrcode-generator';
import { useMemo } from 'react';
import styles from './AccountForm.module.css';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a square to scan; drawn here, so that a secret goes to no other server. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { path, size } = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    const squares: string[] = [];
    for (let row = 0; row < count; row += 1)
      for (let column = 0; column < count; column += 1)
        if (code.isDark(row, column)) squares.push(`M${column} ${row}h1v1h-1z`);
    return { path: squares.join(''), size: count };
  }, [text]);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
};
