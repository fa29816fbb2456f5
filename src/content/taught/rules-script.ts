import { addTaught } from '../../engine/clutter/taught';
import { apply } from './apply';
import { RULES, type RulesWorld } from './contract';

(globalThis as RulesWorld)[RULES] = { apply, addTaught };
