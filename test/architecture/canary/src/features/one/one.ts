import { two } from '#features/two/two.ts';
import { Bot } from 'grammy';
export const one = [two, Bot];
