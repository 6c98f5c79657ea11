import { rows } from '#store/rows.ts';
export const plan = rows;
