import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNames } from '../evidence/use-names.ts';
import { useNumberText } from '../options/use-number-text.ts';
import type { TableColumn } from '../table/column.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { Overlay } from './overlay.ts';
import { holdersOf } from './overlay.ts';
import type { Scene } from './scene.ts';
import { useStandingWords } from './use-standing-words.ts';

interface HeadingRow {
  readonly index: number;
  readonly hs: string;
  readonly name: string;
  readonly section: string;
  readonly standing: string;
  readonly worldUsd: number | null;
  readonly pci: number | null;
  readonly ubiquity: number;
  readonly closeness: number | null;
  readonly holders: string;
  readonly ties: number;
}

interface HeadingTableProps {
  readonly scene: Scene;
  readonly overlay: Overlay;
  readonly isWanted: (index: number) => boolean;
  readonly onOpen: (index: number) => void;
}

/** The same headings as the drawing, as a table: sorted, copied, exported. */
export const HeadingTable = ({ scene, overlay, isWanted, onOpen }: HeadingTableProps) => {
  const t = useTranslations('explore.space.table');
  const locale = useLocale();
  const names = useNames();
  const words = useStandingWords();
  const { write } = useFigureText();
  const { count, signed, index: asIndex } = useNumberText();
  const { headings, sections } = scene.document;
  const sectionName = new Map(sections.map(({ id, name }) => [id, name[locale]]));
  const rows: readonly HeadingRow[] = [...scene.bySize].filter(isWanted).map((index) => ({
    index,
    hs: headings.hs[index]!,
    name: headings.name[index]![locale],
    section: sectionName.get(headings.section[index]!) ?? headings.section[index]!,
    standing: words(overlay.standing[index]!, overlay.choice),
    worldUsd: headings.worldUsd[index]!,
    pci: headings.pci[index]!,
    ubiquity: headings.ubiquity[index]!,
    closeness: Number.isNaN(overlay.closeness[index]) ? null : overlay.closeness[index]!,
    holders: holdersOf(scene, index).map(names.country).join(', '),
    ties: scene.ties[index]!.length,
  }));
  const columns = useMemo((): readonly TableColumn<HeadingRow>[] => {
    const all: readonly TableColumn<HeadingRow>[] = [
      { id: 'hs', header: t('hs'), value: (row) => row.hs, pinned: true },
      { id: 'name', header: t('name'), value: (row) => row.name, wrap: true, width: 18 },
      { id: 'section', header: t('section'), value: (row) => row.section, wrap: true },
      { id: 'standing', header: t('standing'), value: (row) => row.standing, wrap: true },
      {
        id: 'worldTrade',
        header: t('worldTrade'),
        unit: 'USD',
        value: (row) => row.worldUsd,
        render: (row) => (row.worldUsd === null ? '—' : write(row.worldUsd, 'USD').number),
        numeric: true,
      },
      {
        id: 'closeness',
        header: t('closeness'),
        value: (row) => row.closeness,
        render: (row) => (row.closeness === null ? '—' : asIndex(row.closeness)),
        numeric: true,
      },
      {
        id: 'pci',
        header: t('pci'),
        value: (row) => row.pci,
        render: (row) => (row.pci === null ? '—' : signed(row.pci)),
        numeric: true,
      },
      {
        id: 'ubiquity',
        header: t('ubiquity'),
        value: (row) => row.ubiquity,
        render: (row) => count(row.ubiquity),
        numeric: true,
      },
      { id: 'ties', header: t('ties'), value: (row) => row.ties, numeric: true },
      { id: 'holders', header: t('holders'), value: (row) => row.holders, wrap: true },
    ];
    return all.filter(({ id }) => id !== 'closeness' || overlay.choice.kind !== 'bloc');
    // The writers are new with every rendering, but write the same until the language changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [t, overlay.choice.kind, locale]);
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={({ hs }) => hs}
      onOpen={({ index }) => onOpen(index)}
    />
  );
};
