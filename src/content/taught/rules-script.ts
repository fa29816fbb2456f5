import { RULES, type RulesWorld } from './contract';
import { findMarked } from './match';

(globalThis as RulesWorld)[RULES] = findMarked;
