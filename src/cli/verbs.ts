import { backup } from './backup.ts';
import { demo } from './demo.ts';
import { dossier } from './dossier.ts';
import { memberAdd } from './member-add.ts';
import { memberInvite } from './member-invite.ts';
import { memberList } from './member-list.ts';
import { orgSet } from './org-set.ts';
import { orgShow } from './org-show.ts';
import { planImport } from './plan-import.ts';
import { planTemplate } from './plan-template.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { retention } from './retention.ts';
import { understand } from './understand.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';

/** Every verb of the command line, a line each, in the order of the usage. */
export const verbs: readonly Verb[] = [
  planTemplate,
  planImport,
  memberAdd,
  memberList,
  memberInvite,
  remind,
  report,
  dossier,
  understand,
  backup,
  restore,
  verify,
  retention,
  orgShow,
  orgSet,
  demo,
];
