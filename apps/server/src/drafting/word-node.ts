/** What the reader of Word files makes of a document: the parts of its tree that are looked at here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number } | null;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordNote {
  readonly body: readonly WordNode[];
}

export interface WordDocument extends WordNode {
  readonly notes: { readonly resolve: (reference: WordNode) => WordNote | null };
  readonly comments: readonly unknown[];
}

/** Words of a node as one text: breaks of a line are line ends, tabulators blanks. `isPart` leaves nodes out. */
export const wordsOf = (node: WordNode, isPart: (node: WordNode) => boolean): string => {
  if (!isPart(node)) return '';
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return ' ';
    case 'break':
      return node.breakType === 'line' ? '\n' : '';
    default:
      return (node.children ?? []).map((child) => wordsOf(child, isPart)).join('');
  }
};

/** All nodes of a type below a node, in their order. */
export const nodesOf = (node: WordNode, type: string): readonly WordNode[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => nodesOf(child, type)),
];
