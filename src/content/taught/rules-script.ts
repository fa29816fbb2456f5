import { addTaught } from '../../engine/clutter/taught';
import { tellFound } from '../extension-link';
import { apply } from './apply';
import { RULES, type RulesWorld } from './contract';

(globalThis as RulesWorld)[RULES] = { apply, addTaught, tellFound };
