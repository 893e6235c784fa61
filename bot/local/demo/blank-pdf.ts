/** A page with a heading and lines to write on: the blank form of the demo. Letters of ASCII alone. */
export function blankPdf(heading: string, labels: readonly string[]): Uint8Array {
  const lines = labels.map((label, n) => `BT /F1 11 Tf 60 ${720 - n * 48} Td (${label}) Tj ET`);
  const rules = labels.map((_, n) => `60 ${700 - n * 48} m 535 ${700 - n * 48} l S`);
  const drawn = [`BT /F1 18 Tf 60 780 Td (${heading}) Tj ET`, ...lines, ...rules].join('\n');
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const starts: number[] = [];
  for (const [n, part] of parts.entries()) {
    starts.push(text.length);
    text += `${n + 1} 0 obj\n${part}\nendobj\n`;
  }
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  const size = parts.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + table + end);
}
