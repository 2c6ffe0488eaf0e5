export type EditorDialog = 'picture' | 'link' | 'table' | 'caption';
